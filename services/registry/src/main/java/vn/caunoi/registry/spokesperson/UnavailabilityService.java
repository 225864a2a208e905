package vn.caunoi.registry.spokesperson;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.database.InTurn;
import vn.caunoi.identity.Caller;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;

/**
 * When a regular spokesperson cannot act, and is back. Reported by one person, confirmed by another; what has begun may
 * be urgent, and is then told to everybody until somebody refuses it. Who speaks meanwhile is an authorisation that
 * refers to it.
 */
@ApplicationScoped
public class UnavailabilityService {

    private final UnavailabilityRepository unavailabilities;
    private final AssignmentRepository assignments;
    private final AgencyService agencies;
    private final AssignmentChronicle chronicle;
    private final AbsenceChronicle absences;
    private final Caller caller;
    private final Clock clock;

    @Inject
    UnavailabilityService(
            UnavailabilityRepository unavailabilities,
            AssignmentRepository assignments,
            AgencyService agencies,
            AssignmentChronicle chronicle,
            AbsenceChronicle absences,
            Caller caller,
            Clock clock) {
        this.unavailabilities = unavailabilities;
        this.assignments = assignments;
        this.agencies = agencies;
        this.chronicle = chronicle;
        this.absences = absences;
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

    /** Reports that a regular spokesperson cannot act; in force at once when the province's office does it. */
    @WithTransaction
    public Uni<UnavailabilityView> report(UUID agencyId, UUID assignmentId, ReportUnavailability command) {
        return agencies.requireActing(agencyId)
                .chain(agency -> agencies.lock(agencyId))
                .chain(() -> assignments.requireOf(agencyId, assignmentId))
                .map(regular -> Unavailability.reported(regular, command, clock.instant(), caller.username()))
                .invoke(reported -> {
                    if (caller.has(Roles.PROVINCE_ADMIN)) {
                        reported.confirmAtOnce();
                    }
                })
                .chain(unavailabilities::persistAndFlush)
                .onFailure(DatabaseConstraint.broken("unavailability_once_at_a_time"))
                .transform(overlap -> new UnavailabilitiesOverlap())
                .call(reported -> absences.note("reported", null, reported))
                .map(UnavailabilityView::of);
    }

    /** The second pair of hands. Fails with {@link SamePerson} for whoever reported it. */
    @WithTransaction
    public Uni<UnavailabilityView> confirm(UUID agencyId, UUID id, long seen) {
        return change(agencyId, id, "confirmed", found -> assignments
                .requireOf(agencyId, found.assignmentId())
                .invoke(regular -> found.confirm(seen, regular, clock.instant(), caller.username()))
                .replaceWithVoid());
    }

    /** Refuses it; what was urgent ends with that. Fails with {@link SamePerson} for whoever reported it. */
    @WithTransaction
    public Uni<UnavailabilityView> reject(UUID agencyId, UUID id, long seen, RejectProposal command) {
        return stop(
                agencyId,
                id,
                "rejected",
                found -> found.reject(seen, command.reason(), clock.instant(), caller.username()));
    }

    /** Takes back what one reported oneself. */
    @WithTransaction
    public Uni<UnavailabilityView> withdraw(UUID agencyId, UUID id, long seen) {
        return stop(agencyId, id, "withdrawn", found -> found.withdraw(seen, clock.instant(), caller.username()));
    }

    /** Is back, or will not go: whoever stands in stops with it. */
    @WithTransaction
    public Uni<UnavailabilityView> end(UUID agencyId, UUID id, long seen) {
        return stop(agencyId, id, "ended", found -> found.end(seen, clock.instant()));
    }

    private Uni<UnavailabilityView> stop(UUID agencyId, UUID id, String action, Consumer<Unavailability> change) {
        return change(agencyId, id, action, found -> {
            change.accept(found);
            return agencies.require(agencyId).chain(agency -> assignments
                    .standingInFor(id)
                    .chain(substitutes -> endWithReturn(substitutes, clock.instant(), agency)));
        });
    }

    private Uni<UnavailabilityView> change(
            UUID agencyId, UUID id, String action, Function<Unavailability, Uni<Void>> change) {
        return agencies.requireActing(agencyId)
                .chain(agency -> agencies.lock(agencyId))
                .chain(() -> unavailabilities.requireOf(agencyId, id))
                .chain(found -> {
                    UnavailabilityView before = UnavailabilityView.of(found);
                    return change.apply(found)
                            .chain(() -> unavailabilities.flush())
                            .chain(() -> absences.note(action, before, found))
                            .replaceWith(() -> UnavailabilityView.of(found));
                });
    }

    private Uni<Void> endWithReturn(List<Assignment> substitutes, Instant now, AgencySummary agency) {
        return InTurn.forEach(substitutes, substitute -> {
            AssignmentView before = chronicle.view(substitute, agency);
            substitute.endWithReturn(now, caller.username());
            return chronicle.tell("ended", before, substitute, agency);
        });
    }
}
