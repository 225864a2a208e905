package vn.caunoi.registry.task;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.monitoring.IssueRaised;
import vn.caunoi.contracts.monitoring.IssueReassigned;
import vn.caunoi.database.InTurn;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.calendar.ClockKind;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.calendar.DueHistory;

/** What agencies have to answer. */
@ApplicationScoped
public class TaskService {

    private static final String ENTITY = "task";

    private final TaskRepository tasks;
    private final AgencyService agencies;
    private final AnswerClock clock;
    private final DueHistory history;
    private final AuditTrail audit;
    private final MeterRegistry meters;

    @Inject
    TaskService(
            TaskRepository tasks,
            AgencyService agencies,
            AnswerClock clock,
            DueHistory history,
            AuditTrail audit,
            MeterRegistry meters) {
        this.tasks = tasks;
        this.agencies = agencies;
        this.clock = clock;
        this.history = history;
        this.audit = audit;
        this.meters = meters;
    }

    /** Tasks of the caller's agency, of every agency for those who see all; what is due first comes first. */
    @WithSession
    public Uni<Page<TaskSummary>> list(@Nullable TaskState state, PageRequest page) {
        return page(new TaskRepository.Wanted(agencies.ownAgencyOrAll(), state), page);
    }

    /** Open tasks of every agency, what is due first; for those who remind, not checked against the caller. */
    @WithSession
    public Uni<Page<TaskSummary>> everyOpen(PageRequest page) {
        return page(new TaskRepository.Wanted(null, TaskState.OPEN), page);
    }

    private Uni<Page<TaskSummary>> page(TaskRepository.Wanted wanted, PageRequest page) {
        return tasks.count(wanted).chain(total -> tasks.page(wanted, page)
                .map(rows -> page.of(rows.stream().map(this::summary).toList(), total)));
    }

    /** Fails with {@link TaskNotFound}, or with {@link vn.caunoi.registry.agency.NotYourAgency}. */
    @WithSession
    public Uni<TaskDetail> detail(UUID id) {
        return tasks.requireRow(id).chain(row -> agencies.requireInsight(row.agencyId())
                .chain(() -> history.of(ClockKind.TASK, id, row.receivedAt()))
                .map(moves -> new TaskDetail(summary(row).movedBy(moves), row.text(), row.version())));
    }

    /**
     * Opens the task of an issue; nothing happens when it is open already. An issue that was addressed to an agency
     * which has ended meanwhile is answered by whoever took over.
     *
     * <p>Fails when the agency is unknown here: every agency comes from this register, so the event is wrong.
     */
    @WithTransaction
    public Uni<Void> open(IssueRaised issue) {
        return tasks.existsForIssue(issue.id())
                .chain(known -> known
                        ? Uni.createFrom().voidItem()
                        : agencies.answering(issue.agencyId())
                                .chain(agency -> tasks.persistAndFlush(Task.opened(issue, agency, clock)))
                                .call(task -> audit.record(
                                        "opened", ENTITY, task.id(), task.agencyId(), null, RecordedTask.of(task)))
                                .invoke(task -> meters.counter(
                                                "registry.task.opened",
                                                "origin",
                                                task.origin().name())
                                        .increment())
                                .replaceWithVoid());
    }

    /**
     * Lets an open task follow an issue that another agency has to answer now. Our own reorganisation has moved it
     * already, as a rule; then nothing happens, nor when it has moved on since.
     */
    @WithTransaction
    public Uni<Void> reassign(IssueReassigned moved) {
        return tasks.lockOpenOfIssue(moved.id())
                .chain(task -> task == null || !task.agencyId().equals(moved.formerAgencyId())
                        ? Uni.createFrom().voidItem()
                        : agencies.answering(moved.agencyId()).chain(to -> goTo(task, to)));
    }

    /**
     * The task, for somebody who wants to write its answer.
     *
     * <p>Fails with {@link TaskNotFound}, {@link vn.caunoi.registry.agency.NotYourAgency} or
     * {@link TaskAlreadyAnswered}.
     */
    @WithTransaction
    public Uni<TaskToAnswer> requireAnswerable(UUID id) {
        return tasks.requireForChange(id).chain(task -> agencies.requireActing(task.agencyId())
                .invoke(task::requireOpen)
                .map(agency -> new TaskToAnswer(task.id(), task.issueId(), agency)));
    }

    /** Closes the task, because its statement was published; answers the issue behind it. */
    @WithTransaction
    public Uni<UUID> answer(UUID id, Instant now) {
        return tasks.requireForChange(id).chain(task -> {
            RecordedTask before = RecordedTask.of(task);
            task.answer(now);
            return audit.record("answered", ENTITY, id, task.agencyId(), before, RecordedTask.of(task))
                    .replaceWith(task.issueId());
        });
    }

    /** Lets another agency answer what this one still has to; within the transaction of the reorganisation. */
    Uni<Void> moveOpen(UUID from, UUID to) {
        return tasks.openOf(from).chain(open -> InTurn.forEach(open, task -> goTo(task, to)));
    }

    private Uni<Void> goTo(Task task, UUID to) {
        RecordedTask before = RecordedTask.of(task);
        task.goTo(to);
        return audit.record("moved", ENTITY, task.id(), to, before, RecordedTask.of(task));
    }

    private TaskSummary summary(TaskRepository.Row row) {
        return new TaskSummary(
                row.id(),
                row.agencyId(),
                row.agencyName(),
                row.issueId(),
                row.title(),
                row.origin(),
                row.state(),
                row.receivedAt(),
                deadline(row).map(ClockView::of).orElse(null),
                row.articleTitle(),
                row.articleUrl(),
                row.sourceName());
    }

    /** A clock that runs follows the calendar; one that stopped stays as it was. */
    private Optional<Deadline> deadline(TaskRepository.Row row) {
        return row.state() == TaskState.OPEN
                ? clock.of(row.origin(), row.receivedAt())
                : clock.asOf(row.calendarVersion(), row.origin(), row.receivedAt());
    }
}
