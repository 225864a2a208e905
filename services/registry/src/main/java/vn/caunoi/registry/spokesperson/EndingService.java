package vn.caunoi.registry.spokesperson;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.caunoi.database.InTurn;
import vn.caunoi.identity.Caller;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;

/** Who stops being spokesperson before the time: proposed by one person, confirmed by another, or with the agency. */
@ApplicationScoped
public class EndingService {

    private final AssignmentRepository assignments;
    private final UnavailabilityRepository unavailabilities;
    private final AgencyService agencies;
    private final AssignmentChronicle chronicle;
    private final AbsenceChronicle absences;
    private final Caller caller;
    private final Clock clock;
    private final MeterRegistry meters;

    @Inject
    EndingService(
            AssignmentRepository assignments,
            UnavailabilityRepository unavailabilities,
            AgencyService agencies,
            AssignmentChronicle chronicle,
            AbsenceChronicle absences,
            Caller caller,
            Clock clock,
            MeterRegistry meters) {
        this.assignments = assignments;
        this.unavailabilities = unavailabilities;
        this.agencies = agencies;
        this.chronicle = chronicle;
        this.absences = absences;
        this.caller = caller;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * Records the decision that ends an assignment before its time: a proposal when an editor does it, at once in force
     * when the province's office does. Who speaks afterwards is a new assignment.
     */
    @WithTransaction
    public Uni<AssignmentView> propose(UUID agencyId, UUID id, long seen, EndAssignment command) {
        Instant now = clock.instant();
        return caller.has(Roles.PROVINCE_ADMIN)
                ? inForce(agencyId, id, found -> {
                    found.proposeEnd(seen, command, now, caller.username());
                    found.endAtOnce();
                })
                : inside(
                        agencyId, id, "end-proposed", found -> found.proposeEnd(seen, command, now, caller.username()));
    }

    /** The second pair of hands. Fails with {@link SamePerson} for the proposer. */
    @WithTransaction
    public Uni<AssignmentView> confirm(UUID agencyId, UUID id, long seen) {
        return inForce(agencyId, id, found -> found.confirmEnd(seen, clock.instant(), caller.username()));
    }

    /** Refuses the end. Fails with {@link SamePerson} for the proposer, who can withdraw it. */
    @WithTransaction
    public Uni<AssignmentView> reject(UUID agencyId, UUID id, long seen, RejectProposal command) {
        return inside(
                agencyId,
                id,
                "end-rejected",
                found -> found.rejectEnd(seen, command.reason(), clock.instant(), caller.username()));
    }

    /** Takes one's own proposal back. */
    @WithTransaction
    public Uni<AssignmentView> withdraw(UUID agencyId, UUID id, long seen) {
        return inside(
                agencyId, id, "end-withdrawn", found -> found.withdrawEnd(seen, clock.instant(), caller.username()));
    }

    private Uni<AssignmentView> inForce(UUID agencyId, UUID id, Consumer<Assignment> change) {
        return agencies.requireActing(agencyId)
                .chain(agency -> changed(agencyId, id, agency, change).chain(moved -> chronicle
                        .tell("ended", moved.before(), moved.assignment(), agency)
                        .invoke(() -> count("ended"))
                        .replaceWith(() -> chronicle.view(moved.assignment(), agency))));
    }

    private Uni<AssignmentView> inside(UUID agencyId, UUID id, String action, Consumer<Assignment> change) {
        return agencies.requireActing(agencyId)
                .chain(agency -> changed(agencyId, id, agency, change).chain(moved -> chronicle
                        .note(action, moved.before(), moved.assignment(), agency)
                        .invoke(() -> count(action))
                        .replaceWith(() -> chronicle.view(moved.assignment(), agency))));
    }

    private record Moved(AssignmentView before, Assignment assignment) {}

    private Uni<Moved> changed(UUID agencyId, UUID id, AgencySummary agency, Consumer<Assignment> change) {
        return agencies.lock(agencyId)
                .chain(() -> assignments.requireOf(agencyId, id))
                .map(found -> new Moved(chronicle.view(found, agency), found))
                .invoke(moved -> change.accept(moved.assignment()))
                .call(() -> assignments.flush());
    }

    /**
     * Ends everybody who speaks for an agency, because the agency ends, and refuses what waits. Called in the
     * transaction of that change, which may come on its day by itself: there is no caller to ask then.
     *
     * @param by login name of whoever decided that the agency ends
     */
    Uni<Void> endWithAgency(UUID agencyId, Instant moment, String by) {
        Instant now = clock.instant();
        return agencies.require(agencyId).chain(agency -> assignments
                .running(agencyId, moment)
                .chain(running -> endAll(running, agency, moment, now, by))
                .chain(() -> unavailabilities.proposed(agencyId))
                .chain(waiting -> lapseAll(waiting, now, by)));
    }

    private Uni<Void> endAll(List<Assignment> running, AgencySummary agency, Instant moment, Instant now, String by) {
        return InTurn.forEach(running, assignment -> {
            AssignmentView before = chronicle.view(assignment, agency);
            assignment.endWithAgency(moment, now, by);
            return chronicle.tell("ended", before, assignment, agency);
        });
    }

    private Uni<Void> lapseAll(List<Unavailability> waiting, Instant now, String by) {
        return InTurn.forEach(waiting, absence -> {
            UnavailabilityView before = UnavailabilityView.of(absence);
            absence.lapse(Assignment.GONE, now, by);
            return absences.note("rejected", before, absence);
        });
    }

    private void count(String outcome) {
        meters.counter("registry.spokesperson.proposals", "outcome", outcome).increment();
    }
}
