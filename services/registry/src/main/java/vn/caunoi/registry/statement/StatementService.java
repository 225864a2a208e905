package vn.caunoi.registry.statement;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.registry.StatementPublished;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.database.InTurn;
import vn.caunoi.eventing.outbox.OutboxEvents;
import vn.caunoi.identity.Caller;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.agency.NotYourAgency;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.task.TaskService;

/** Writing statements, publishing them, reading them. */
@ApplicationScoped
public class StatementService {

    private static final String ENTITY = "statement";

    private final StatementRepository statements;
    private final TaskService tasks;
    private final AgencyService agencies;
    private final OutboxEvents outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;
    private final MeterRegistry meters;

    @Inject
    StatementService(
            StatementRepository statements,
            TaskService tasks,
            AgencyService agencies,
            OutboxEvents outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock,
            MeterRegistry meters) {
        this.statements = statements;
        this.tasks = tasks;
        this.agencies = agencies;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.meters = meters;
    }

    /** What was published, newest first; of one agency when one is named. */
    @WithSession
    public Uni<Page<StatementSummary>> published(@Nullable UUID agency, PageRequest page) {
        return statements
                .countPublished(agency)
                .chain(total -> statements.published(agency, page).map(items -> page.of(items, total)));
    }

    /** A published statement for everybody, a draft only for its agency and those who see all. */
    @WithSession
    public Uni<StatementView> get(UUID id) {
        return statements
                .requireView(id)
                .chain(view -> view.state() == StatementState.PUBLISHED
                        ? Uni.createFrom().item(view)
                        : agencies.requireInsight(view.agencyId())
                                // Who must not see a draft must not learn that there is one.
                                .onFailure(NotYourAgency.class)
                                .transform(hidden -> new StatementNotFound())
                                .replaceWith(view));
    }

    /** The statement of a task, draft or published; null when nobody has begun one. */
    @WithSession
    public Uni<@Nullable StatementView> ofTask(UUID taskId) {
        return statements.findByTask(taskId);
    }

    /** Fails with {@link StatementNotFound}, or with {@link NotYourAgency} when the caller acts for another agency. */
    @WithSession
    public Uni<AgencySummary> requireActing(UUID id) {
        return statements.requireView(id).chain(view -> agencies.requireActing(view.agencyId()));
    }

    /** Begins the answer to a task. */
    @WithTransaction
    public Uni<StatementView> draft(DraftStatement command) {
        return tasks.requireAnswerable(command.taskId()).chain(task -> {
            Statement statement = Statement.drafted(
                    task.agency().id(), task.id(), command.title(), command.body(), clock.instant(), caller.username());
            return statements
                    .persistAndFlush(statement)
                    .onFailure(DatabaseConstraint.broken("statement_once_per_task"))
                    .transform(twice -> new StatementExists())
                    .map(saved -> StatementView.of(saved, task.agency().name()))
                    .call(view -> audit.record("drafted", ENTITY, view.id(), view.agencyId(), null, view));
        });
    }

    /** Replaces the text of a draft that has not changed since this version. */
    @WithTransaction
    public Uni<StatementView> edit(UUID id, long seen, EditStatement command) {
        return change(id, "edited", statement -> {
            statement.edit(seen, command.title(), command.body());
            return Uni.createFrom().voidItem();
        });
    }

    /** Publishes a draft that has not changed since this version; closes its task and tells the other services. */
    @WithTransaction
    public Uni<StatementView> publish(UUID id, long seen) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return change(id, "published", statement -> {
                    statement.publish(seen, now, caller.username());
                    return tasks.answer(statement.taskId(), now)
                            .chain(issueId -> outbox.record(event(statement, issueId, now)));
                })
                .invoke(() -> meters.counter("registry.statement.published").increment());
    }

    private Uni<StatementView> change(UUID id, String action, Function<Statement, Uni<Void>> change) {
        return requireActing(id).chain(agency -> statements.requireForChange(id).chain(statement -> {
            StatementView before = StatementView.of(statement, agency.name());
            return change.apply(statement)
                    .chain(() -> statements.flush())
                    .map(flushed -> StatementView.of(statement, agency.name()))
                    .call(after -> audit.record(action, ENTITY, id, agency.id(), before, after));
        }));
    }

    /** Lets another agency go on with what this one has begun; within the transaction of the reorganisation. */
    Uni<Void> moveDrafts(UUID from, UUID to) {
        return statements
                .draftsOf(from)
                .chain(drafts -> drafts.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : agencies.require(from)
                                .chain(old -> agencies.require(to).chain(heir -> moveAll(drafts, old, heir))));
    }

    private Uni<Void> moveAll(List<Statement> drafts, AgencySummary old, AgencySummary heir) {
        return InTurn.forEach(drafts, draft -> {
            StatementView before = StatementView.of(draft, old.name());
            draft.goTo(heir.id());
            return audit.record("moved", ENTITY, draft.id(), heir.id(), before, StatementView.of(draft, heir.name()));
        });
    }

    private static StatementPublished event(Statement statement, @Nullable UUID issueId, Instant publishedAt) {
        return new StatementPublished(
                statement.id(), statement.agencyId(), statement.taskId(), issueId, statement.title(), publishedAt);
    }
}
