package vn.caunoi.registry.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.caunoi.registry.agency.AgencyService;

/** Matters of tests: one of each agency, with the agency's id. */
@ApplicationScoped
class TestMatters implements OwnsAttachments {
    private final AgencyService agencies;

    @Inject
    TestMatters(AgencyService agencies) {
        this.agencies = agencies;
    }

    @Override
    public String kind() {
        return "TEST_MATTER";
    }

    @Override
    public Uni<Void> requireReading(UUID matter) {
        return agencies.requireInsight(matter).replaceWithVoid();
    }

    @Override
    public Uni<UUID> requireChanging(UUID matter) {
        return agencies.requireActing(matter).replaceWith(matter);
    }
}
