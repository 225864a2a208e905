package vn.caunoi.registry.spokesperson;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.registry.SpokespersonAssigned;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.database.InTurn;
import vn.caunoi.eventing.outbox.OutboxEvents;
import vn.caunoi.identity.Caller;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;

/**
 * Who becomes spokesperson: proposed by one person, confirmed by another. Changes of one agency follow each other, so
 * what a rule looked at still holds when its change is written.
 */
@ApplicationScoped
public class AssignmentService {

    private final AssignmentRepository assignments;
    private final PostRepository posts;
    private final PersonRepository persons;
    private final AgencyService agencies;
    private final OutboxEvents outbox;
    private final AssignmentCheck check;
    private final Caller caller;
    private final Clock clock;
    private final MeterRegistry meters;
    private final AssignmentChronicle chronicle;

    @Inject
    AssignmentService(
            AssignmentRepository assignments,
            PostRepository posts,
            PersonRepository persons,
            AgencyService agencies,
            OutboxEvents outbox,
            AssignmentCheck check,
            Caller caller,
            Clock clock,
            MeterRegistry meters,
            AssignmentChronicle chronicle) {
        this.assignments = assignments;
        this.posts = posts;
        this.persons = persons;
        this.agencies = agencies;
        this.outbox = outbox;
        this.check = check;
        this.caller = caller;
        this.clock = clock;
        this.meters = meters;
        this.chronicle = chronicle;
    }

    /** All assignments of an agency, for those who may look into its affairs. */
    @WithSession
    public Uni<AssignmentList> history(UUID agencyId) {
        return agencies.requireInsight(agencyId).chain(agency -> assignments
                .history(agencyId)
                .map(found -> new AssignmentList(found.stream()
                        .map(assignment -> chronicle.view(assignment, agency))
                        .toList())));
    }

    /** One assignment, with the version that a change needs. */
    @WithSession
    public Uni<AssignmentView> get(UUID agencyId, UUID id) {
        return agencies.requireInsight(agencyId)
                .chain(agency ->
                        assignments.requireOf(agencyId, id).map(assignment -> chronicle.view(assignment, agency)));
    }

    /**
     * Records a decision: a proposal when an editor does it, at once in force when the province's office does.
     *
     * <p>The same command with the same key answers the same assignment and changes nothing.
     */
    @WithTransaction
    public Uni<AssignmentView> assign(UUID agencyId, AssignSpokesperson command, @Nullable String requestKey) {
        return agencies.requireActing(agencyId).chain(agency -> agencies.lock(agencyId)
                .chain(() -> assignments.findByRequest(caller.username(), requestKey))
                .chain(earlier ->
                        earlier == null ? record(agency, command, requestKey) : repeated(earlier, agencyId, command))
                .map(assignment -> chronicle.view(assignment, agency)));
    }

    private static Uni<Assignment> repeated(Assignment earlier, UUID agencyId, AssignSpokesperson command) {
        return earlier.resultsFrom(agencyId, command)
                ? Uni.createFrom().item(earlier)
                : Uni.createFrom().failure(new RequestKeyReused());
    }

    private Uni<Assignment> record(AgencySummary agency, AssignSpokesperson command, @Nullable String requestKey) {
        check.permit(agency, command);
        Assignment next = Assignment.proposed(agency, command, clock.instant(), caller.username(), requestKey);
        boolean atOnce = caller.has(Roles.PROVINCE_ADMIN);
        return check.onRecording(next, command.authorisedBy(), atOnce)
                // Refused now rather than by the second person, who could do nothing about it.
                .chain(() -> assignments.confirmedFrom(agency.id(), next.validFrom()))
                .invoke(confirmed -> Succession.yielding(confirmed, next))
                .chain(() -> posts.findOrCreate(agency.id(), next.position(), command.post()))
                .chain(post -> persons.findOrCreate(
                                agency.id(),
                                next.personName(),
                                next.phone(),
                                next.email(),
                                next.proposal().recordedAt())
                        .invoke(person -> next.fills(post, person)))
                .chain(() -> atOnce ? recordAtOnce(next, agency) : propose(next, agency));
    }

    private Uni<Assignment> recordAtOnce(Assignment next, AgencySummary agency) {
        return putInForce(next, agency, null, next::confirmAtOnce);
    }

    private Uni<Assignment> propose(Assignment next, AgencySummary agency) {
        return assignments
                .persistAndFlush(next)
                .chain(() -> chronicle.note("proposed", null, next, agency))
                .invoke(() -> count("proposed"))
                .replaceWith(next);
    }

    /**
     * The second pair of hands. Fails with {@link SamePerson} for the proposer, and as {@link AssignmentCheck} says
     * when what the proposal leans on has changed.
     */
    @WithTransaction
    public Uni<AssignmentView> confirm(UUID agencyId, UUID id, long seen) {
        Instant now = clock.instant();
        return change(agencyId, id, (found, agency) -> {
            found.requireDecidable(seen, caller.username());
            return check.onConfirming(found, agency, now)
                    .chain(() -> putInForce(
                            found,
                            agency,
                            chronicle.view(found, agency),
                            () -> found.confirm(seen, now, caller.username())));
        });
    }

    /** Refuses a proposal. Fails with {@link SamePerson} for the proposer, who can withdraw it. */
    @WithTransaction
    public Uni<AssignmentView> reject(UUID agencyId, UUID id, long seen, RejectProposal command) {
        return settle(
                agencyId,
                id,
                "rejected",
                found -> found.reject(seen, command.reason(), clock.instant(), caller.username()));
    }

    /** Takes back one's own proposal. */
    @WithTransaction
    public Uni<AssignmentView> withdraw(UUID agencyId, UUID id, long seen) {
        return settle(agencyId, id, "withdrawn", found -> found.withdraw(seen, clock.instant(), caller.username()));
    }

    private Uni<AssignmentView> settle(UUID agencyId, UUID id, String outcome, Consumer<Assignment> change) {
        return change(agencyId, id, (found, agency) -> {
            AssignmentView before = chronicle.view(found, agency);
            change.accept(found);
            return assignments
                    .flush()
                    .chain(() -> chronicle.note(outcome, before, found, agency))
                    .invoke(() -> count(outcome))
                    .replaceWith(found);
        });
    }

    private Uni<AssignmentView> change(
            UUID agencyId, UUID id, BiFunction<Assignment, AgencySummary, Uni<Assignment>> change) {
        return agencies.requireActing(agencyId).chain(agency -> agencies.lock(agencyId)
                .chain(() -> assignments.requireOf(agencyId, id))
                .chain(found -> change.apply(found, agency))
                .map(assignment -> chronicle.view(assignment, agency)));
    }

    /**
     * Lets whoever is in the role make room, and tells everybody.
     *
     * @param confirm makes it count; called once whoever spoke until then has ended in the database too
     */
    private Uni<Assignment> putInForce(
            Assignment next, AgencySummary agency, @Nullable AssignmentView before, Runnable confirm) {
        return assignments
                .confirmedFrom(next.agencyId(), next.validFrom())
                .map(confirmed -> Succession.yielding(confirmed, next))
                .chain(yielding -> handOver(yielding, next, agency))
                // The old one must have ended before the new one begins, also in the order of the statements.
                .chain(() -> assignments.flush())
                .invoke(confirm)
                .chain(() -> assignments.persistAndFlush(next))
                .onFailure(DatabaseConstraint.broken("assignment_one_head_at_a_time")
                        .or(DatabaseConstraint.broken("assignment_one_regular_at_a_time"))
                        .or(DatabaseConstraint.broken("assignment_one_authorisation_per_matter"))
                        .or(DatabaseConstraint.broken("assignment_one_stand_in_at_a_time")))
                .transform(overlap -> new SpokespersonsOverlap())
                .chain(() -> outbox.record(event(next)))
                .chain(() -> chronicle.tell("assigned", before, next, agency))
                .invoke(() -> meters.counter("registry.spokesperson.assigned").increment())
                .replaceWith(next);
    }

    private Uni<Void> handOver(List<Assignment> yielding, Assignment next, AgencySummary agency) {
        return InTurn.forEach(yielding, present -> {
            AssignmentView before = chronicle.view(present, agency);
            present.yieldTo(next);
            return chronicle.tell("ended", before, present, agency);
        });
    }

    private void count(String outcome) {
        meters.counter("registry.spokesperson.proposals", "outcome", outcome).increment();
    }

    private static SpokespersonAssigned event(Assignment assignment) {
        return new SpokespersonAssigned(
                assignment.id(),
                assignment.agencyId(),
                assignment.kind().name(),
                assignment.personName(),
                assignment.position(),
                assignment.phone(),
                assignment.email(),
                assignment.decisionNumber(),
                assignment.decidedAt(),
                assignment.validFrom(),
                assignment.validTo(),
                assignment.matter(),
                assignment.authorisationDocument());
    }
}
