package vn.caunoi.registry.task;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.monitoring.IssueRaised;
import vn.caunoi.contracts.monitoring.IssueReassigned;
import vn.caunoi.database.InTurn;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.calendar.ClockKind;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.calendar.DueHistory;

/**
 * What agencies have to see to.
 *
 * <p>Features whose matters become tasks call {@link #open}, {@link #start}, {@link #pause}, {@link #move},
 * {@link #extend} and {@link #close} in the transaction of their own command. Each may be repeated: what is so already
 * stays so.
 */
@ApplicationScoped
public class TaskService {

    private static final String ENTITY = "task";

    private static final int DUE_AT_A_TIME = 500;

    private final TaskRepository tasks;
    private final ExtensionRepository extensions;
    private final AgencyService agencies;
    private final AnswerClock clock;
    private final DueHistory history;
    private final AuditTrail audit;
    private final List<GoesWithTask> followers;
    private final List<EndsWithTask> enders;
    private final Clock now;
    private final MeterRegistry meters;

    @Inject
    TaskService(
            TaskRepository tasks,
            ExtensionRepository extensions,
            AgencyService agencies,
            AnswerClock clock,
            DueHistory history,
            AuditTrail audit,
            @All List<GoesWithTask> followers,
            @All List<EndsWithTask> enders,
            Clock now,
            MeterRegistry meters) {
        this.tasks = tasks;
        this.extensions = extensions;
        this.agencies = agencies;
        this.clock = clock;
        this.history = history;
        this.audit = audit;
        this.followers = followers;
        this.enders = enders;
        this.now = now;
        this.meters = meters;
    }

    /** Tasks of the caller's agency, of every agency for those who see all; what is due first comes first. */
    @WithSession
    public Uni<Page<TaskSummary>> list(TaskQuery query, PageRequest page) {
        return tasks.page(agencies.ownAgencyOrAll(), query, now.instant(), page).map(found -> found.map(this::summary));
    }

    /**
     * Open tasks of every agency whose time ends, or ended, until then: page after page, what is due first. For those
     * who remind, not checked against the caller.
     *
     * @param after where the page before ended; {@link DueTasks.Cursor#since} for the first one
     */
    @WithSession
    public Uni<DueTasks> due(DueTasks.Cursor after, Instant until) {
        return tasks.due(after, until, DUE_AT_A_TIME)
                .map(rows -> new DueTasks(
                        rows.stream().map(this::summary).toList(),
                        rows.size() < DUE_AT_A_TIME ? null : cursor(rows.get(rows.size() - 1))));
    }

    private static DueTasks.Cursor cursor(TaskRepository.Row last) {
        return new DueTasks.Cursor(Objects.requireNonNull(last.dueAt()), last.id());
    }

    /** Fails with {@link TaskNotFound}, or with {@link vn.caunoi.registry.agency.NotYourAgency}. */
    @WithSession
    public Uni<TaskDetail> detail(UUID id) {
        return tasks.requireRow(id)
                .chain(row -> agencies.requireInsight(row.agencyId()).chain(() -> detail(row)));
    }

    private Uni<TaskDetail> detail(TaskRepository.Row row) {
        return history.of(ClockKind.TASK, row.id(), row.triggerAt()).chain(moves -> extensions
                .of(row.id())
                .map(given -> new TaskDetail(
                        summary(row).movedBy(moves),
                        row.text(),
                        given.stream().map(TaskExtension::view).toList(),
                        row.version())));
    }

    /**
     * The tasks of a matter: of whoever answers first, then of those who contribute; none when nobody was asked. For
     * the feature of the matter, which decides who may see it.
     */
    @WithSession
    public Uni<List<TaskSummary>> of(TaskSubject subject) {
        return tasks.rowsOf(subject)
                .map(rows -> rows.stream().map(this::summary).toList());
    }

    /** The task of whoever answers, with the history of its clock; not checked against the caller. */
    @WithSession
    public Uni<TaskDetail> lead(TaskSubject subject) {
        return tasks.requireLeadRow(subject).chain(this::detail);
    }

    /**
     * Whoever has to answer, when the caller acts for it. Fails with {@link TaskNotFound} or
     * {@link vn.caunoi.registry.agency.NotYourAgency}.
     */
    @WithSession
    public Uni<AgencySummary> requireActing(TaskSubject subject) {
        return tasks.requireLeadRow(subject).chain(row -> agencies.requireActing(row.agencyId()));
    }

    /**
     * Whoever has to answer, when the caller acts for it and the matter waits. Fails as {@link #requireActing} does, or
     * with {@link TaskAlreadyAnswered} or {@link TaskClosed}.
     */
    @WithSession
    public Uni<UUID> requireWorking(TaskSubject subject) {
        return tasks.requireLeadRow(subject).chain(row -> agencies.requireActing(row.agencyId())
                .invoke(row.state()::requireOpen)
                .map(AgencySummary::id));
    }

    /**
     * Opens a task. Nothing happens when the matter has one already: whoever answers it may have changed meanwhile, and
     * whoever answers need not be asked to contribute. A body that has ended is answered for by whoever took over.
     *
     * @return the id of the task
     */
    @WithTransaction
    public Uni<UUID> open(NewTask wanted) {
        return agencies.answering(wanted.agencyId()).chain(agency -> existing(wanted, agency)
                .chain(known -> known == null
                        ? keep(Task.opened(wanted, agency, clock))
                        : Uni.createFrom().item(known.id())));
    }

    private Uni<@Nullable Task> existing(NewTask wanted, UUID agency) {
        return tasks.lockLead(wanted.subject())
                .chain(lead -> wanted.role() == TaskRole.LEAD
                                || (lead != null && lead.agencyId().equals(agency))
                        ? Uni.createFrom().item(lead)
                        : tasks.findOf(wanted.subject(), agency, wanted.role()));
    }

    private Uni<UUID> keep(Task opened) {
        return tasks.persistAndFlush(opened)
                .call(task -> audit.record("opened", ENTITY, task.id(), task.agencyId(), null, RecordedTask.of(task)))
                .invoke(task -> meters.counter(
                                "registry.task.opened",
                                "kind",
                                task.subject().kind().name())
                        .increment())
                .map(Task::id);
    }

    /**
     * Opens the task of an issue; nothing happens when it is open already. An issue that was addressed to an agency
     * which has ended meanwhile is answered by whoever took over.
     *
     * <p>Fails when the agency is unknown here: every agency comes from this register, so the event is wrong.
     */
    @WithTransaction
    public Uni<Void> open(IssueRaised issue) {
        return tasks.lockLead(TaskSubject.issue(issue.id()))
                .chain(known -> known != null
                        ? Uni.createFrom().voidItem()
                        : agencies.answering(issue.agencyId())
                                .chain(agency -> keep(Task.opened(issue, agency, clock)))
                                .replaceWithVoid());
    }

    /**
     * Sets the clock of a matter going: what the law waits for has happened. A clock that ran before, and its
     * extensions, give way.
     *
     * <p>Fails with {@link TaskNotFound}, {@link TaskAlreadyAnswered} or {@link TaskClosed}.
     */
    @WithTransaction
    public Uni<Void> start(TaskSubject subject, String rule, Instant triggerAt) {
        return tasks.requireLead(subject)
                .chain(lead -> lead.isOpen() && rule.equals(lead.rule()) && triggerAt.equals(lead.triggerAt())
                        ? Uni.createFrom().voidItem()
                        : change(lead, "clock-started", task -> task.start(rule, triggerAt, clock))
                                .chain(() -> tasks.lockOpenPartners(subject))
                                .chain(partners -> InTurn.forEach(
                                        partners,
                                        partner -> change(
                                                partner,
                                                "clock-started",
                                                task -> task.start(rule, triggerAt, clock)))));
    }

    /**
     * Stops the clock of a matter, because whoever asked has to act first; {@link #start} sets it going anew. Nothing
     * happens when none runs.
     *
     * <p>Fails with {@link TaskNotFound}, {@link TaskAlreadyAnswered} or {@link TaskClosed}.
     */
    @WithTransaction
    public Uni<Void> pause(TaskSubject subject, Instant at) {
        return tasks.requireLead(subject)
                .chain(lead -> lead.isOpen() && lead.rule() == null
                        ? Uni.createFrom().voidItem()
                        : change(lead, "clock-stopped", task -> task.pause(at, clock)));
    }

    /**
     * Gives more time for a matter, to everybody who works on it. Nothing happens when this is the time already.
     *
     * <p>Fails with {@link TaskNotFound}, {@link TaskAlreadyAnswered}, {@link TaskClosed},
     * {@link ExtensionWithoutClock} or {@link ExtensionNotLater}.
     *
     * @param by login name of who gives it
     */
    @WithTransaction
    public Uni<Void> extend(TaskSubject subject, Instant newDue, String reason, String by) {
        return tasks.requireLead(subject)
                .chain(lead -> lead.isOpen() && newDue.equals(lead.dueAt())
                        ? Uni.createFrom().voidItem()
                        : extend(lead, newDue, reason, by)
                                .chain(() -> tasks.lockOpenPartners(subject))
                                .chain(partners ->
                                        InTurn.forEach(partners, partner -> extend(partner, newDue, reason, by))));
    }

    private Uni<Void> extend(Task task, Instant newDue, String reason, String by) {
        RecordedTask before = RecordedTask.of(task);
        Instant old = task.extend(newDue);
        return extensions
                .persist(TaskExtension.of(task.id(), old, newDue, reason, now.instant(), by))
                .chain(() ->
                        audit.record("extended", ENTITY, task.id(), task.agencyId(), before, RecordedTask.of(task)));
    }

    /**
     * Ends a matter. Whoever was still asked to contribute is not needed any more. Nothing happens when it has ended in
     * this way already.
     *
     * <p>Fails with {@link TaskNotFound}; with {@link TaskAlreadyAnswered} or {@link TaskClosed} when it has ended in
     * another way.
     */
    @WithTransaction
    public Uni<Void> close(TaskSubject subject, TaskState how, Instant at) {
        return tasks.requireLead(subject)
                .chain(lead -> lead.state() == how ? Uni.createFrom().voidItem() : close(lead, how, at));
    }

    private Uni<Void> close(Task lead, TaskState how, Instant at) {
        return end(lead, how, at)
                .chain(() -> tasks.lockOpenPartners(lead.subject()))
                .chain(partners -> InTurn.forEach(partners, partner -> end(partner, TaskState.WITHDRAWN, at)))
                .chain(() -> InTurn.forEach(enders, ender -> ender.ended(lead.subject(), how)));
    }

    /**
     * Ends what one agency had to contribute. Nothing happens when it has ended in this way already.
     *
     * <p>Fails with {@link TaskNotFound}; with {@link TaskAlreadyAnswered} or {@link TaskClosed} when it has ended in
     * another way.
     */
    @WithTransaction
    public Uni<Void> closePartner(TaskSubject subject, UUID agencyId, TaskState how, Instant at) {
        return tasks.requirePartner(subject, agencyId)
                .chain(task -> task.state() == how ? Uni.createFrom().voidItem() : end(task, how, at));
    }

    private Uni<Void> end(Task task, TaskState how, Instant at) {
        return change(task, how.name().toLowerCase(Locale.ROOT), ending -> ending.close(how, at));
    }

    private Uni<Void> change(Task task, String action, Consumer<Task> change) {
        RecordedTask before = RecordedTask.of(task);
        change.accept(task);
        return audit.record(action, ENTITY, task.id(), task.agencyId(), before, RecordedTask.of(task));
    }

    /**
     * Lets another agency answer; the clock runs on. Nothing happens when it is the one already. Where that body has
     * ended, whoever took over gets it.
     *
     * <p>Fails with {@link TaskNotFound}, {@link TaskAlreadyAnswered} or {@link TaskClosed}.
     */
    @WithTransaction
    public Uni<Void> move(TaskSubject subject, UUID toAgency) {
        return agencies.answering(toAgency).chain(to -> tasks.requireLead(subject)
                .chain(lead -> lead.agencyId().equals(to) ? Uni.createFrom().voidItem() : handOver(lead, to)));
    }

    /**
     * Lets an open task follow an issue that another agency has to answer now. Our own reorganisation has moved it
     * already, as a rule; then nothing happens, nor when it has moved on since.
     */
    @WithTransaction
    public Uni<Void> reassign(IssueReassigned moved) {
        return tasks.lockLead(TaskSubject.issue(moved.id()))
                .chain(task ->
                        task == null || !task.isOpen() || !task.agencyId().equals(moved.formerAgencyId())
                                ? Uni.createFrom().voidItem()
                                : agencies.answering(moved.agencyId()).chain(to -> handOver(task, to)));
    }

    /**
     * Whoever has to answer a matter that waits; locks it until the transaction ends.
     *
     * <p>Fails with {@link TaskNotFound}, {@link TaskAlreadyAnswered} or {@link TaskClosed}.
     */
    @WithTransaction
    public Uni<UUID> requireOpen(TaskSubject subject) {
        return tasks.requireLead(subject).invoke(Task::requireOpen).map(Task::agencyId);
    }

    /**
     * The task, for somebody who wants to write the statement that answers it.
     *
     * <p>Fails with {@link TaskNotFound}, {@link vn.caunoi.registry.agency.NotYourAgency}, {@link TaskNotForStatement},
     * {@link TaskAlreadyAnswered} or {@link TaskClosed}.
     */
    @WithTransaction
    public Uni<TaskToAnswer> requireAnswerable(UUID id) {
        return tasks.requireForChange(id).chain(task -> agencies.requireActing(task.agencyId())
                .invoke(task::requireStatement)
                .invoke(task::requireOpen)
                .map(agency -> new TaskToAnswer(task.id(), task.issueId(), agency)));
    }

    /** The article that raised the public issue of a task; null for other kinds. Not checked against the caller. */
    @WithSession
    public Uni<@Nullable IssueArticle> article(UUID id) {
        return tasks.findById(id).map(task -> task == null ? null : task.article());
    }

    /**
     * Closes the task, because its statement was published.
     *
     * @return the public issue behind it; null for other kinds
     */
    @WithTransaction
    public Uni<@Nullable UUID> answer(UUID id, Instant at) {
        return tasks.requireForChange(id)
                .chain(task -> close(task, TaskState.ANSWERED, at).replaceWith(task.issueId()));
    }

    private Uni<Void> handOver(Task lead, UUID to) {
        UUID from = lead.agencyId();
        return goTo(lead, to).chain(() -> InTurn.forEach(followers, follower -> follower.follow(lead.id(), from, to)));
    }

    /** Lets another agency see to what this one still has to; within the transaction of the reorganisation. */
    Uni<Void> moveOpen(UUID from, UUID to) {
        return tasks.openOf(from).chain(open -> InTurn.forEach(open, task -> goTo(task, to)));
    }

    /** An agency works on a matter once: where it answers already, or contributed, it is not asked again. */
    private Uni<Void> goTo(Task task, UUID to) {
        TaskRole other = task.role() == TaskRole.LEAD ? TaskRole.PARTNER : TaskRole.LEAD;
        return tasks.findOf(task.subject(), to, other)
                .chain(beside -> task.role() == TaskRole.LEAD
                        ? needless(beside).chain(() -> pass(task, to))
                        : beside != null ? needless(task) : passPartner(task, to));
    }

    private Uni<Void> passPartner(Task task, UUID to) {
        return tasks.findOf(task.subject(), to, TaskRole.PARTNER)
                .chain(twin -> twin == null ? pass(task, to) : needless(task));
    }

    private Uni<Void> needless(@Nullable Task task) {
        return task == null || !task.isOpen()
                ? Uni.createFrom().voidItem()
                : end(task, TaskState.WITHDRAWN, now.instant());
    }

    private Uni<Void> pass(Task task, UUID to) {
        RecordedTask before = RecordedTask.of(task);
        task.goTo(to);
        return audit.record("moved", ENTITY, task.id(), to, before, RecordedTask.of(task));
    }

    private TaskSummary summary(TaskRepository.Row row) {
        return new TaskSummary(
                row.id(),
                row.agencyId(),
                row.agencyName(),
                row.kind(),
                row.subjectId(),
                row.role(),
                row.kind() == TaskKind.ISSUE ? row.subjectId() : null,
                row.title(),
                row.origin(),
                row.state(),
                row.receivedAt(),
                deadline(row)
                        .map(ClockView::of)
                        .map(view -> view.extendedTo(row.extendedUntil()))
                        .orElse(null),
                row.closedAt(),
                row.verdict(),
                row.articleTitle(),
                row.articleUrl(),
                row.sourceName());
    }

    /** A clock that runs follows the calendar; one that stopped stays as it was. */
    private Optional<Deadline> deadline(TaskRepository.Row row) {
        return row.state() == TaskState.OPEN
                ? clock.of(row.rule(), row.triggerAt())
                : clock.asOf(row.calendarVersion(), row.rule(), row.triggerAt());
    }
}
