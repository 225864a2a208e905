package vn.caunoi.registry.spokesperson;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.registry.SpokespersonAssigned;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.deadlines.Deadlines;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.eventing.outbox.OutboxEvents;
import vn.caunoi.identity.Caller;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.feed.FeedAgency;
import vn.caunoi.registry.feed.FeedDecision;
import vn.caunoi.registry.feed.FeedLedger;
import vn.caunoi.registry.feed.FeedSpokesperson;
import vn.caunoi.registry.feed.RecordKind;

/** Who speaks for whom: the public list, the history of an agency, and the one change there is. */
@ApplicationScoped
public class SpokespersonService {

    /** Rule catalogue: a regular spokesperson is published within 24 hours of the decision. */
    private static final String PUBLICATION_RULE = "spk.publish.regular";

    private static final String ENTITY = "assignment";

    private final AssignmentRepository assignments;
    private final AgencyService agencies;
    private final OutboxEvents outbox;
    private final Deadlines deadlines;
    private final SpokespersonConfig config;
    private final Caller caller;
    private final Clock clock;
    private final MeterRegistry meters;
    private final AuditTrail audit;
    private final FeedLedger feed;

    @Inject
    SpokespersonService(
            AssignmentRepository assignments,
            AgencyService agencies,
            OutboxEvents outbox,
            Deadlines deadlines,
            SpokespersonConfig config,
            Caller caller,
            Clock clock,
            MeterRegistry meters,
            AuditTrail audit,
            FeedLedger feed) {
        this.assignments = assignments;
        this.agencies = agencies;
        this.outbox = outbox;
        this.deadlines = deadlines;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
        this.meters = meters;
        this.audit = audit;
        this.feed = feed;
    }

    /** Everybody who speaks for an agency today. */
    @WithSession
    public Uni<Page<SpokespersonView>> current(@Nullable String q, PageRequest page) {
        return assignments.current(q, LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE), page);
    }

    /** Who speaks for this agency; at the end of a day when one is named, else now. */
    @WithSession
    public Uni<List<SpokespersonView>> ofAgency(UUID agencyId, @Nullable LocalDate asAt) {
        Instant moment = asAt == null
                ? clock.instant()
                : asAt.plusDays(1)
                        .atStartOfDay(WorkingCalendar.ZONE)
                        .toInstant()
                        .minusNanos(1000);
        return assignments.ofAgency(agencyId, moment);
    }

    /** All assignments of an agency, for those who may look into its affairs. */
    @WithSession
    public Uni<AssignmentList> history(UUID agencyId) {
        return agencies.requireInsight(agencyId).chain(agency -> assignments
                .history(agencyId)
                .map(found -> new AssignmentList(found.stream()
                        .map(assignment -> view(assignment, agency))
                        .toList())));
    }

    /**
     * Records a decision: the new regular spokesperson follows the present one at the time of the decision.
     *
     * <p>The same command with the same key answers the same assignment and changes nothing.
     */
    @WithTransaction
    public Uni<AssignmentView> assign(UUID agencyId, AssignSpokesperson command, @Nullable String requestKey) {
        return agencies.requireActing(agencyId).chain(agency -> assignments
                .lockAgency(agencyId)
                .chain(() -> assignments.findByRequest(caller.username(), requestKey))
                .chain(earlier ->
                        earlier == null ? record(agency, command, requestKey) : repeated(earlier, agencyId, command))
                .map(assignment -> view(assignment, agency)));
    }

    private static Uni<Assignment> repeated(Assignment earlier, UUID agencyId, AssignSpokesperson command) {
        return earlier.resultsFrom(agencyId, command)
                ? Uni.createFrom().item(earlier)
                : Uni.createFrom().failure(new RequestKeyReused());
    }

    private Uni<Assignment> record(AgencySummary agency, AssignSpokesperson command, @Nullable String requestKey) {
        if (!isOfficial(command.email())) {
            return Uni.createFrom().failure(new MailNotOfficial());
        }
        Assignment next = Assignment.decided(agency, command, clock.instant(), caller.username(), requestKey);
        return assignments
                .findCurrent(agency.id(), next.kind())
                .chain(current -> current == null ? Uni.createFrom().voidItem() : handOver(current, next, agency))
                // The old one must have ended before the new one begins, also in the order of the statements.
                .chain(() -> assignments.flush())
                .chain(() -> assignments.persistAndFlush(next))
                .onFailure(DatabaseConstraint.broken("assignment_one_regular_at_a_time"))
                .transform(overlap -> new SpokespersonsOverlap())
                .chain(() -> outbox.record(event(next)))
                .chain(() -> audit.record("assigned", ENTITY, next.id(), agency.id(), null, view(next, agency)))
                .chain(() -> feed.put(RecordKind.SPOKESPERSON, next.id(), published(next, agency)))
                .invoke(() -> meters.counter("registry.spokesperson.assigned").increment())
                .replaceWith(next);
    }

    private Uni<Void> handOver(Assignment current, Assignment next, AgencySummary agency) {
        AssignmentView before = view(current, agency);
        current.yieldTo(next);
        return audit.record("ended", ENTITY, current.id(), agency.id(), before, view(current, agency))
                .chain(() -> feed.put(RecordKind.SPOKESPERSON, current.id(), published(current, agency)));
    }

    /** Ends everybody who speaks for an agency, because the agency ends. Called in the transaction of that change. */
    Uni<Void> endWithAgency(UUID agencyId, Instant moment) {
        return agencies.require(agencyId)
                .chain(agency -> assignments.running(agencyId).chain(running -> Multi.createFrom()
                        .iterable(running)
                        .onItem()
                        .transformToUniAndConcatenate(assignment -> endWithAgency(assignment, agency, moment))
                        .collect()
                        .asList()
                        .replaceWithVoid()));
    }

    private Uni<Void> endWithAgency(Assignment assignment, AgencySummary agency, Instant moment) {
        AssignmentView before = view(assignment, agency);
        assignment.endWithAgency(moment);
        return audit.record("ended", ENTITY, assignment.id(), agency.id(), before, view(assignment, agency))
                .chain(() -> feed.put(RecordKind.SPOKESPERSON, assignment.id(), published(assignment, agency)));
    }

    private boolean isOfficial(String email) {
        String domain = email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return config.officialMailDomains().stream()
                .anyMatch(official -> domain.equals(official) || domain.endsWith("." + official));
    }

    private AssignmentView view(Assignment assignment, AgencySummary agency) {
        var deadline = deadlines.compute(PUBLICATION_RULE, assignment.decidedAt());
        return AssignmentView.of(assignment, agency.name(), PublicationView.of(deadline, assignment.publishedAt()));
    }

    private static FeedSpokesperson published(Assignment assignment, AgencySummary agency) {
        return new FeedSpokesperson(
                new FeedAgency(agency.id(), agency.slug(), agency.name(), agency.unitCode()),
                assignment.kind().name(),
                assignment.personName(),
                assignment.position(),
                assignment.phone(),
                assignment.email(),
                new FeedDecision(assignment.decisionNumber(), assignment.decidedAt()),
                null,
                assignment.decidedAt(),
                assignment.endedAt(),
                assignment.publishedAt());
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
                assignment.decidedAt());
    }
}
