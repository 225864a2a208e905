package vn.caunoi.registry.task;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.monitoring.IssueRaised;
import vn.caunoi.deadlines.Deadline;

/**
 * One matter in the inbox of one agency, with one legal clock. What the matter says belongs to its feature; where it
 * stands, whose it is and until when is said here.
 */
@Entity
@Table(name = "task")
class Task {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "subject_kind")
    @Enumerated(EnumType.STRING)
    private TaskKind subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column
    @Enumerated(EnumType.STRING)
    private TaskRole role;

    @Column
    private String title;

    @Embedded
    private @Nullable TaskIssue issue;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column
    private @Nullable String rule;

    @Column(name = "trigger_at")
    private Instant triggerAt;

    @Column
    @Enumerated(EnumType.STRING)
    private TaskState state;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "due_sure")
    private boolean dueSure;

    @Column(name = "extended_until")
    private @Nullable Instant extendedUntil;

    @Column(name = "calendar_version")
    private String calendarVersion;

    @Column(name = "rules_version")
    private String rulesVersion;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column
    @Enumerated(EnumType.STRING)
    private Deadline.@Nullable Verdict verdict;

    /** For Hibernate. */
    protected Task() {}

    private Task(UUID id) {
        this.id = id;
    }

    /** Opens a task, with its clock running. */
    static Task opened(NewTask wanted, UUID agency, AnswerClock clock) {
        Task task = new Task(UuidCreator.getTimeOrderedEpoch());
        task.agencyId = agency;
        task.subjectKind = wanted.subject().kind();
        task.subjectId = wanted.subject().id();
        task.role = wanted.role();
        task.title = wanted.title();
        task.receivedAt = wanted.receivedAt();
        task.state = TaskState.OPEN;
        task.run(wanted.rule(), wanted.triggerAt(), clock);
        return task;
    }

    /** Opens the task of an issue. */
    static Task opened(IssueRaised issue, UUID agency, AnswerClock clock) {
        TaskIssue facts = TaskIssue.of(issue);
        Task task = opened(
                NewTask.of(TaskSubject.issue(issue.id()), agency, issue.title(), issue.receivedAt())
                        .due(facts.origin().rule(), issue.receivedAt()),
                agency,
                clock);
        task.issue = facts;
        return task;
    }

    /**
     * Sets the clock going anew: what the law waits for has happened.
     *
     * @throws TaskClosed when nobody waits any more
     */
    void start(String newRule, Instant trigger, AnswerClock clock) {
        requireOpen();
        extendedUntil = null;
        run(newRule, trigger, clock);
    }

    /**
     * Stops the clock: whoever asked has to act first.
     *
     * @throws TaskClosed when nobody waits any more
     */
    void pause(Instant at, AnswerClock clock) {
        requireOpen();
        extendedUntil = null;
        run(null, at, clock);
    }

    private void run(@Nullable String newRule, Instant trigger, AnswerClock clock) {
        rule = newRule;
        triggerAt = trigger.truncatedTo(ChronoUnit.MICROS);
        AnswerClock.Due due = clock.due(rule, triggerAt);
        dueAt = due.deadline().map(Deadline::dueAt).orElse(null);
        dueSure = due.deadline().map(Deadline::sure).orElse(true);
        calendarVersion = due.law().calendar();
        rulesVersion = due.law().rules();
    }

    /**
     * Gives more time. The new time was told to whoever waits, so it does not follow the calendar any more.
     *
     * @return the time that was due before
     * @throws TaskClosed when nobody waits any more
     * @throws ExtensionWithoutClock when no time was set
     * @throws ExtensionNotLater when it is no more time
     */
    Instant extend(Instant until) {
        requireOpen();
        Instant before = dueAt;
        if (before == null) {
            throw new ExtensionWithoutClock();
        }
        if (!until.isAfter(before)) {
            throw new ExtensionNotLater();
        }
        extendedUntil = until.truncatedTo(ChronoUnit.MICROS);
        dueAt = extendedUntil;
        return before;
    }

    /**
     * Ends the matter, and says whether that was in time.
     *
     * @throws TaskClosed when it has ended before
     */
    void close(TaskState how, Instant at) {
        if (how == TaskState.OPEN) {
            throw new IllegalArgumentException("A task is not closed by staying open");
        }
        requireOpen();
        state = how;
        closedAt = at.truncatedTo(ChronoUnit.MICROS);
        verdict = dueAt == null ? null : Deadline.Verdict.of(closedAt, dueAt, dueSure);
    }

    /** Another agency takes over; its clock runs on, because whoever asked waits since then. */
    void goTo(UUID agency) {
        requireOpen();
        agencyId = agency;
    }

    /**
     * Fails unless the matter waits.
     *
     * @throws TaskAlreadyAnswered when it is answered
     * @throws TaskClosed when it ended in another way
     */
    void requireOpen() {
        state.requireOpen();
    }

    /** @throws TaskNotForStatement when a statement is no answer to it */
    void requireStatement() {
        if (role != TaskRole.LEAD || !subjectKind.isAnsweredByStatement()) {
            throw new TaskNotForStatement();
        }
    }

    boolean isOpen() {
        return state == TaskState.OPEN;
    }

    UUID id() {
        return id;
    }

    UUID agencyId() {
        return agencyId;
    }

    TaskSubject subject() {
        return new TaskSubject(subjectKind, subjectId);
    }

    /** The public issue it is about; null for other kinds. */
    @Nullable
    UUID issueId() {
        return subjectKind == TaskKind.ISSUE ? subjectId : null;
    }

    /** The article that raised its issue; null for other kinds. */
    @Nullable
    IssueArticle article() {
        return issue == null ? null : issue.article(subjectId);
    }

    TaskRole role() {
        return role;
    }

    String title() {
        return title;
    }

    @Nullable
    TaskOrigin origin() {
        return issue == null ? null : issue.origin();
    }

    Instant receivedAt() {
        return receivedAt;
    }

    @Nullable
    String rule() {
        return rule;
    }

    Instant triggerAt() {
        return triggerAt;
    }

    TaskState state() {
        return state;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    Deadline.@Nullable Verdict verdict() {
        return verdict;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Task task && id.equals(task.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
