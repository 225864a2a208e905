package vn.caunoi.registry.conference;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.registry.agency.AgencyQuery;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;

/** Who is told of conferences, may refuse them, and has to hold some of its own. */
@ApplicationScoped
class ProvincialCommittee {
    private final AgencyService agencies;

    @Inject
    ProvincialCommittee(AgencyService agencies) {
        this.agencies = agencies;
    }

    Uni<AgencySummary> get() {
        return agencies.search(
                        new AgencyQuery(null, AgencyKind.PROVINCIAL_COMMITTEE, null, null), new PageRequest(0, 1))
                .map(page -> page.items().stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("The register has no provincial committee")));
    }

    /** The committee, when the caller acts for it. Fails with {@link vn.caunoi.registry.agency.NotYourAgency}. */
    Uni<AgencySummary> requireActing() {
        return get().chain(committee -> agencies.requireActing(committee.id()));
    }
}
