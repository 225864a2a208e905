package vn.caunoi.registry.spokesperson;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.caunoi.database.InTurn;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.feed.FeedSource;

/** Spokespersons as the national feed knows them. */
@ApplicationScoped
class AssignmentSource implements FeedSource {

    private final AssignmentRepository assignments;
    private final AssignmentChronicle chronicle;
    private final AgencyService agencies;
    private final Clock clock;

    @Inject
    AssignmentSource(
            AssignmentRepository assignments, AssignmentChronicle chronicle, AgencyService agencies, Clock clock) {
        this.assignments = assignments;
        this.chronicle = chronicle;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public Uni<List<UUID>> agencies() {
        return assignments.agenciesWithConfirmed(clock.instant());
    }

    @Override
    public Uni<Void> tell(UUID agencyId) {
        return agencies.lock(agencyId)
                .chain(() -> assignments.confirmedFrom(agencyId, clock.instant()))
                .chain(found -> agencies.require(agencyId)
                        .chain(agency ->
                                InTurn.forEach(found, assignment -> chronicle.tellNation(assignment, agency))));
    }
}
