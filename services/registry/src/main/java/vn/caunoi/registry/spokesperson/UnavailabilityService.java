package vn.caunoi.registry.spokesperson;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.identity.Caller;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.audit.AuditTrail;

/** When a regular spokesperson cannot act, and is back. Who speaks meanwhile is an authorisation that refers to it. */
@ApplicationScoped
public class UnavailabilityService {

    private static final String ENTITY = "unavailability";

    private final UnavailabilityRepository unavailabilities;
    private final AssignmentRepository assignments;
    private final AgencyService agencies;
    private final AssignmentChronicle chronicle;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    UnavailabilityService(
            UnavailabilityRepository unavailabilities,
            AssignmentRepository assignments,
            AgencyService agencies,
            AssignmentChronicle chronicle,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.unavailabilities = unavailabilities;
        this.assignments = assignments;
        this.agencies = agencies;
        this.chronicle = chronicle;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** All of an agency, for those who may look into its affairs. */
    @WithSession
    public Uni<UnavailabilityList> ofAgency(UUID agencyId) {
        return agencies.requireInsight(agencyId)
                .chain(agency -> unavailabilities.ofAgency(agencyId))
                .map(found -> new UnavailabilityList(
                        found.stream().map(UnavailabilityView::of).toList()));
    }

    /** Reports that a regular spokesperson cannot act. */
    @WithTransaction
    public Uni<UnavailabilityView> report(UUID agencyId, UUID assignmentId, ReportUnavailability command) {
        return agencies.requireActing(agencyId)
                .chain(agency -> assignments.lockAgency(agencyId))
                .chain(() -> assignments.requireOf(agencyId, assignmentId))
                .map(regular -> Unavailability.reported(regular, command, clock.instant(), caller.username()))
                .chain(unavailabilities::persistAndFlush)
                .onFailure(DatabaseConstraint.broken("unavailability_once_at_a_time"))
                .transform(overlap -> new UnavailabilitiesOverlap())
                .map(UnavailabilityView::of)
                .call(view -> audit.record("reported", ENTITY, view.id(), agencyId, null, view));
    }

    /** Is back, or will not go: whoever stands in stops with it. */
    @WithTransaction
    public Uni<UnavailabilityView> end(UUID agencyId, UUID id, long seen) {
        Instant now = clock.instant();
        return agencies.requireActing(agencyId).chain(agency -> assignments
                .lockAgency(agencyId)
                .chain(() -> unavailabilities.requireOf(agencyId, id))
                .chain(found -> {
                    UnavailabilityView before = UnavailabilityView.of(found);
                    found.end(seen, now);
                    return assignments
                            .standingInFor(id)
                            .chain(substitutes -> endWithReturn(substitutes, now, agency))
                            .chain(() -> unavailabilities.flush())
                            .replaceWith(() -> UnavailabilityView.of(found))
                            .call(view -> audit.record("ended", ENTITY, id, agencyId, before, view));
                }));
    }

    private Uni<Void> endWithReturn(List<Assignment> substitutes, Instant now, AgencySummary agency) {
        return Multi.createFrom()
                .iterable(substitutes)
                .onItem()
                .transformToUniAndConcatenate(substitute -> {
                    AssignmentView before = chronicle.view(substitute, agency);
                    substitute.endWithReturn(now, caller.username());
                    return chronicle.tell("ended", before, substitute, agency);
                })
                .collect()
                .last()
                .replaceWithVoid();
    }
}
