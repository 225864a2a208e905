package vn.caunoi.registry.statement;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.registry.AnsweredKind;
import vn.caunoi.contracts.registry.StatementPublished;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.database.InTurn;
import vn.caunoi.deadlines.LegalRules;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.documents.DocumentFormat;
import vn.caunoi.eventing.outbox.OutboxEvents;
import vn.caunoi.identity.Caller;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.agency.HomeProvince;
import vn.caunoi.registry.agency.Letterhead;
import vn.caunoi.registry.agency.NotYourAgency;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.task.IssueArticle;
import vn.caunoi.registry.task.TaskService;
import vn.caunoi.registry.task.TaskToAnswer;

/** Writing statements, publishing them, reading them. */
@ApplicationScoped
public class StatementService {

    private static final String ENTITY = "statement";

    /** Published at one look; the rest waits for the next one. */
    private static final int MOST_AT_ONCE = 50;

    /** For the writers, who read Vietnamese. */
    private static final String MISSED =
            "Không công bố được vào giờ đã hẹn vì việc cần trả lời đã kết thúc. Xin xem lại.";

    private final StatementRepository statements;
    private final StatementPolicyRepository policies;
    private final TaskService tasks;
    private final AgencyService agencies;
    private final HomeProvince home;
    private final LegalRules rules;
    private final OutboxEvents outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;
    private final MeterRegistry meters;

    @Inject
    StatementService(
            StatementRepository statements,
            StatementPolicyRepository policies,
            TaskService tasks,
            AgencyService agencies,
            HomeProvince home,
            LegalRules rules,
            OutboxEvents outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock,
            MeterRegistry meters) {
        this.statements = statements;
        this.policies = policies;
        this.tasks = tasks;
        this.agencies = agencies;
        this.home = home;
        this.rules = rules;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.meters = meters;
    }

    /** What is valid, newest first; of one agency when one is named. */
    @WithSession
    public Uni<Page<StatementSummary>> published(@Nullable UUID agency, PageRequest page) {
        return statements.published(agency, page);
    }

    /** Statements in every state, of the caller's agency or of all for those who see all. */
    @WithSession
    public Uni<Page<OwnStatement>> own(@Nullable StatementState state, PageRequest page) {
        return statements.own(agencies.ownAgencyOrAll(), state, page);
    }

    /** All published versions of the statement that this is one of. Fails as {@link #get} does. */
    @WithSession
    public Uni<StatementVersions> versions(UUID id) {
        return get(id).chain(view -> statements.versions(view.rootId())).map(StatementVersions::new);
    }

    /** On paper. Fails as {@link #get} does. */
    public Uni<byte[]> file(UUID id, DocumentFormat format) {
        ZonedDateTime today = clock.instant().atZone(WorkingCalendar.ZONE);
        return get(id).chain(view -> agencies.require(view.agencyId())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(agency -> format.render(StatementPaper.of(view, Letterhead.of(agency, home), today))));
    }

    /** How an agency publishes. Fails as {@link AgencyService#requireInsight} does. */
    @WithSession
    public Uni<StatementPolicyView> policy(UUID agencyId) {
        return agencies.requireInsight(agencyId)
                .chain(() -> policies.twoPersons(agencyId))
                .map(StatementPolicyView::new);
    }

    /** Decides how an agency publishes. */
    @WithTransaction
    public Uni<StatementPolicyView> setPolicy(UUID agencyId, boolean twoPersons) {
        Instant now = clock.instant();
        return agencies.requireActing(agencyId)
                .chain(() -> policies.findById(agencyId, LockModeType.PESSIMISTIC_WRITE))
                .chain(known -> {
                    StatementPolicy policy =
                            known == null ? StatementPolicy.initial(agencyId, now, caller.username()) : known;
                    StatementPolicyView before = new StatementPolicyView(policy.twoPersons());
                    policy.set(twoPersons, now, caller.username());
                    StatementPolicyView after = new StatementPolicyView(twoPersons);
                    return policies.persistAndFlush(policy)
                            .chain(() -> audit.record("changed", "statement-policy", agencyId, agencyId, before, after))
                            .replaceWith(after);
                });
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

    /** Begins the answer to a task, or a statement of the agency's own accord. */
    @WithTransaction
    public Uni<StatementView> draft(DraftStatement command) {
        StatementForm form = command.form() == null ? StatementForm.WRITTEN : command.form();
        requireInForce(form);
        UUID taskId = command.taskId();
        return (taskId == null
                        ? agencies.requireActing(command.agencyId() == null ? agencies.ownAgency() : command.agencyId())
                        : tasks.requireAnswerable(taskId).map(TaskToAnswer::agency))
                .chain(agency -> answered(command.answers(), taskId, null)
                        .map(answered -> Statement.drafted(
                                agency.id(),
                                taskId,
                                form,
                                command.title(),
                                command.body(),
                                answered,
                                clock.instant(),
                                caller.username()))
                        .chain(statement -> begun(statement, agency, "drafted")));
    }

    /**
     * What a text answers, as it is wanted: the issue of its task where nothing else is said.
     *
     * @param known the issue that it answers already
     */
    private Uni<@Nullable Answered> answered(
            @Nullable LinkAnswered wanted, @Nullable UUID taskId, @Nullable Answered known) {
        if (wanted != null && wanted.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        AnsweredKind kind = wanted == null ? AnsweredKind.ISSUE : wanted.kind();
        if (kind == null) {
            throw new StatementLinkIncomplete("/answers/kind");
        }
        if (wanted != null && kind != AnsweredKind.ISSUE) {
            return Uni.createFrom().item(Answered.named(kind, wanted));
        }
        if (known != null && known.isIssue()) {
            return Uni.createFrom().item(known);
        }
        return (taskId == null ? Uni.createFrom().<@Nullable IssueArticle>nullItem() : tasks.article(taskId))
                .map(article -> {
                    if (article == null && wanted != null) {
                        throw new StatementAnswersNoIssue();
                    }
                    return article == null ? null : Answered.issue(article);
                });
    }

    /** Begins a new version of what was published; that one stays as it was read. */
    @WithTransaction
    public Uni<StatementView> correct(UUID id, CorrectStatement command) {
        return requireActing(id).chain(agency -> statements
                .requireForChange(id)
                .chain(published -> begun(
                        published.corrected(
                                command.title(),
                                command.body(),
                                command.changeNote(),
                                clock.instant(),
                                caller.username()),
                        agency,
                        "correction-drafted")));
    }

    private Uni<StatementView> begun(Statement statement, AgencySummary agency, String action) {
        return statements
                .persistAndFlush(statement)
                .onFailure(DatabaseConstraint.broken("statement_once_per_task"))
                .transform(twice -> new StatementExists())
                .onFailure(DatabaseConstraint.broken("statement_one_in_work"))
                .transform(twice -> new CorrectionExists())
                .onFailure(DatabaseConstraint.broken("statement_version_once"))
                .transform(twice -> new CorrectionExists())
                .map(saved -> StatementView.of(saved, agency.name()))
                .call(view -> audit.record(action, ENTITY, view.id(), view.agencyId(), null, view));
    }

    private void requireInForce(@Nullable StatementForm form) {
        if (form != null && !form.isInForce(rules, clock.instant())) {
            throw new StatementFormNotInForce();
        }
    }

    /** Replaces the text of a draft that has not changed since this version. */
    @WithTransaction
    public Uni<StatementView> edit(UUID id, long seen, EditStatement command) {
        requireInForce(command.form());
        LinkAnswered link = command.answers();
        return change(id, "edited", statement -> (link == null
                        ? Uni.createFrom().<@Nullable Answered>item(statement.answered())
                        : answered(link, statement.taskId(), statement.answered()))
                .invoke(answered -> statement.edit(
                        seen,
                        command.form(),
                        command.title(),
                        command.body(),
                        command.changeNote(),
                        answered,
                        caller.username()))
                .replaceWithVoid());
    }

    /** Hands a draft to somebody who looks at it. */
    @WithTransaction
    public Uni<StatementView> submit(UUID id, long seen) {
        return change(id, "submitted", only(statement -> statement.submit(seen, clock.instant(), caller.username())));
    }

    /** Gives back what was handed in. */
    @WithTransaction
    public Uni<StatementView> giveBack(UUID id, long seen, String note) {
        return change(id, "given-back", only(statement -> statement.giveBack(seen, note)));
    }

    /** Publishes a draft that has not changed since this version; closes its task and tells the other services. */
    @WithTransaction
    public Uni<StatementView> publish(UUID id, long seen) {
        Instant now = now();
        return change(id, "published", statement -> policies.twoPersons(statement.agencyId())
                .chain(two -> published(statement, now, () -> statement.publish(seen, two, now, caller.username()))));
    }

    /** Lets a draft wait for its time; whoever decided that counts as the one who published it. */
    @WithTransaction
    public Uni<StatementView> schedule(UUID id, long seen, Instant at) {
        return change(id, "scheduled", statement -> policies.twoPersons(statement.agencyId())
                .invoke(two -> statement.schedule(seen, two, at, clock.instant(), caller.username()))
                .replaceWithVoid());
    }

    /** Takes a statement back from its time. */
    @WithTransaction
    public Uni<StatementView> unschedule(UUID id, long seen) {
        return change(id, "unscheduled", only(statement -> statement.unschedule(seen)));
    }

    /** Statements whose time has come. */
    @WithSession
    public Uni<List<UUID>> due() {
        return statements.due(clock.instant(), MOST_AT_ONCE);
    }

    /**
     * Publishes a statement whose time has come; nothing happens when somebody else was quicker.
     *
     * <p>Fails with a {@link vn.caunoi.problem.Conflict} when its task has ended meanwhile.
     */
    @WithTransaction
    public Uni<Void> release(UUID id) {
        Instant now = now();
        return ofItself(id, "released", statement -> published(statement, now, () -> statement.release(now)));
    }

    /** Gives a statement back that could not be published at its time. */
    @WithTransaction
    public Uni<Void> miss(UUID id) {
        return ofItself(id, "missed", only(statement -> statement.miss(MISSED)));
    }

    private Uni<Void> ofItself(UUID id, String action, Function<Statement, Uni<Void>> change) {
        return statements
                .requireForChange(id)
                .chain(statement -> statement.isDue(clock.instant())
                        ? agencies.require(statement.agencyId())
                                .chain(agency -> changed(statement, agency, action, change))
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    /**
     * A correction takes the place of the version before: that one gives way first, because one is valid at a time.
     * What answers a task closes it. The other services hear of every one: who follows what is said must not miss what
     * an agency says of its own accord, or takes back.
     */
    private Uni<Void> published(Statement statement, Instant now, Runnable becomesPublic) {
        UUID taskId = statement.taskId();
        return giveWay(statement, now)
                .invoke(becomesPublic)
                .chain(superseded -> (taskId == null
                                ? Uni.createFrom().<@Nullable UUID>nullItem()
                                : tasks.answer(taskId, now))
                        .chain(issueId -> outbox.record(event(statement, issueId, superseded, now))))
                .invoke(() -> meters.counter("registry.statement.published").increment());
    }

    /** Answers the version that gave way; null when this is the first one. */
    private Uni<@Nullable UUID> giveWay(Statement statement, Instant now) {
        return statement.isCorrection() && statement.state() != StatementState.PUBLISHED
                ? statements
                        .requireValid(statement.rootId())
                        .invoke(old -> old.supersede(now))
                        .call(() -> statements.flush())
                        .map(Statement::id)
                : Uni.createFrom().nullItem();
    }

    /** A change of the statement alone. */
    private static Function<Statement, Uni<Void>> only(Consumer<Statement> change) {
        return statement -> {
            change.accept(statement);
            return Uni.createFrom().voidItem();
        };
    }

    private Uni<StatementView> change(UUID id, String action, Function<Statement, Uni<Void>> change) {
        return requireActing(id)
                .chain(agency ->
                        statements.requireForChange(id).chain(statement -> changed(statement, agency, action, change)));
    }

    private Uni<StatementView> changed(
            Statement statement, AgencySummary agency, String action, Function<Statement, Uni<Void>> change) {
        StatementView before = StatementView.of(statement, agency.name());
        return change.apply(statement)
                .chain(() -> statements.flush())
                .map(flushed -> StatementView.of(statement, agency.name()))
                .call(after -> audit.record(action, ENTITY, statement.id(), agency.id(), before, after));
    }

    /** Lets another agency go on with what this one has begun; within the transaction of the reorganisation. */
    Uni<Void> moveDrafts(UUID from, UUID to) {
        return statements.unpublishedOf(from).chain(drafts -> moveAll(drafts, from, to, Statement::goTo));
    }

    /**
     * Lets another agency go on with the answer that this one has begun; within the transaction that moves the task.
     */
    Uni<Void> moveDraft(UUID taskId, UUID from, UUID to) {
        return statements.unpublishedOf(taskId, from).chain(drafts -> moveAll(drafts, from, to, Statement::handOver));
    }

    private Uni<Void> moveAll(List<Statement> drafts, UUID from, UUID to, BiConsumer<Statement, UUID> move) {
        return drafts.isEmpty()
                ? Uni.createFrom().voidItem()
                : agencies.require(from)
                        .chain(old -> agencies.require(to).chain(heir -> moveAll(drafts, old, heir, move)));
    }

    private Uni<Void> moveAll(
            List<Statement> drafts, AgencySummary old, AgencySummary heir, BiConsumer<Statement, UUID> move) {
        return InTurn.forEach(drafts, draft -> {
            StatementView before = StatementView.of(draft, old.name());
            move.accept(draft, heir.id());
            return audit.record("moved", ENTITY, draft.id(), heir.id(), before, StatementView.of(draft, heir.name()));
        });
    }

    private static StatementPublished event(
            Statement statement, @Nullable UUID issueId, @Nullable UUID supersedesId, Instant publishedAt) {
        Answered named = statement.answered();
        AnsweredView answered = named == null ? null : named.view();
        return new StatementPublished(
                statement.id(),
                statement.agencyId(),
                statement.taskId(),
                issueId,
                statement.title(),
                publishedAt,
                supersedesId,
                answered == null ? null : answered.kind(),
                answered == null ? null : answered.id(),
                answered == null ? null : answered.title(),
                answered == null ? null : answered.url());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
