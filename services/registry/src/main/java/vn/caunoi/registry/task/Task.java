package vn.caunoi.registry.task;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.monitoring.IssueRaised;
import vn.caunoi.deadlines.Deadline;

/** Something the press raised and an agency has to answer. Opened by an issue, answered by a published statement. */
@Entity
@Table(name = "task")
class Task {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "issue_id")
    private UUID issueId;

    @Column(name = "article_id")
    private UUID articleId;

    @Column
    private String title;

    @Column
    private @Nullable String summary;

    @Column(name = "article_title")
    private String articleTitle;

    @Column(name = "article_url")
    private String articleUrl;

    @Column(name = "source_name")
    private String sourceName;

    @Column
    @Enumerated(EnumType.STRING)
    private TaskOrigin origin;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column
    @Enumerated(EnumType.STRING)
    private TaskState state;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "calendar_version")
    private String calendarVersion;

    @Column(name = "rules_version")
    private String rulesVersion;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    /** For Hibernate. */
    protected Task() {}

    private Task(UUID id) {
        this.id = id;
    }

    /** Opens the task of an issue, with its clock running. */
    static Task opened(IssueRaised issue, UUID agency, AnswerClock clock) {
        Task task = new Task(UuidCreator.getTimeOrderedEpoch());
        task.agencyId = agency;
        task.issueId = issue.id();
        task.articleId = issue.articleId();
        task.title = issue.title();
        task.summary = issue.summary();
        task.articleTitle = issue.articleTitle();
        task.articleUrl = issue.articleUrl();
        task.sourceName = issue.sourceName();
        task.origin = TaskOrigin.of(issue.origin());
        task.receivedAt = issue.receivedAt();
        task.raisedAt = issue.raisedAt();
        task.state = TaskState.OPEN;
        AnswerClock.Due due = clock.due(task.origin, task.receivedAt);
        task.dueAt = due.deadline().map(Deadline::dueAt).orElse(null);
        task.calendarVersion = due.law().calendar();
        task.rulesVersion = due.law().rules();
        return task;
    }

    /**
     * A statement was published.
     *
     * @throws TaskAlreadyAnswered when another one was published before
     */
    void answer(Instant now) {
        requireOpen();
        state = TaskState.ANSWERED;
        answeredAt = now;
    }

    /** Another agency takes over; its clock runs on, because the press waits since it asked. */
    void goTo(UUID agency) {
        requireOpen();
        agencyId = agency;
    }

    /** @throws TaskAlreadyAnswered when it is answered */
    void requireOpen() {
        if (state != TaskState.OPEN) {
            throw new TaskAlreadyAnswered();
        }
    }

    UUID id() {
        return id;
    }

    UUID agencyId() {
        return agencyId;
    }

    UUID issueId() {
        return issueId;
    }

    String title() {
        return title;
    }

    TaskOrigin origin() {
        return origin;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    TaskState state() {
        return state;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
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
