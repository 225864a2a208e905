package vn.caunoi.registry.statement;

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
import vn.caunoi.problem.PreconditionFailed;

/**
 * One version of what an agency says. Draft, perhaps a review, perhaps a time to wait for, then published, once and for
 * ever: citizens and press must find tomorrow what they read today. A correction is another version beside it.
 */
@Entity
@Table(name = "statement")
class Statement {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "task_id")
    private @Nullable UUID taskId;

    @Column(name = "root_id")
    private UUID rootId;

    @Column
    private int number;

    @Column(name = "change_note")
    private @Nullable String changeNote;

    @Column
    @Enumerated(EnumType.STRING)
    private StatementForm form;

    @Column
    private String title;

    @Column
    private String body;

    @Column
    @Enumerated(EnumType.STRING)
    private StatementState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "edited_by")
    private String editedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    @Column(name = "return_note")
    private @Nullable String returnNote;

    @Column(name = "release_at")
    private @Nullable Instant releaseAt;

    @Column(name = "scheduled_by")
    private @Nullable String scheduledBy;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "published_by")
    private @Nullable String publishedBy;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Embedded
    private @Nullable Answered answered;

    /** For Hibernate. */
    protected Statement() {}

    private Statement(UUID id) {
        this.id = id;
    }

    /**
     * Begins a draft.
     *
     * @param taskId the task that it answers; null when the agency speaks of its own accord
     * @param answered what it answers for its readers; null where there is nothing to name
     */
    static Statement drafted(
            UUID agencyId,
            @Nullable UUID taskId,
            StatementForm form,
            String title,
            String body,
            @Nullable Answered answered,
            Instant now,
            String by) {
        Statement statement = new Statement(UuidCreator.getTimeOrderedEpoch());
        statement.agencyId = agencyId;
        statement.taskId = taskId;
        statement.rootId = statement.id;
        statement.number = 1;
        statement.answered = answered;
        statement.write(form, title, body, now, by);
        return statement;
    }

    /**
     * Begins a correction of this version, which stays what it is.
     *
     * @param note what is corrected and why, for everybody to read
     * @throws NotYetPublished when nobody has read this yet
     * @throws StatementSuperseded when another version is the valid one
     */
    Statement corrected(String newTitle, String newBody, String note, Instant now, String by) {
        if (state != StatementState.PUBLISHED) {
            throw new NotYetPublished();
        }
        if (supersededAt != null) {
            throw new StatementSuperseded();
        }
        Statement next = new Statement(UuidCreator.getTimeOrderedEpoch());
        next.agencyId = agencyId;
        next.rootId = rootId;
        next.number = number + 1;
        next.changeNote = note.strip();
        next.answered = answered;
        next.write(form, newTitle, newBody, now, by);
        return next;
    }

    private void write(StatementForm newForm, String newTitle, String newBody, Instant now, String by) {
        form = newForm;
        title = newTitle.strip();
        body = newBody.strip();
        state = StatementState.DRAFT;
        // The database keeps microseconds; what is answered now must equal what is read later.
        createdAt = now.truncatedTo(ChronoUnit.MICROS);
        createdBy = by;
        editedBy = by;
    }

    /**
     * Replaces the text.
     *
     * @param seen the version that the editor had before their eyes
     * @param newForm null to keep the form
     * @param newNote what a correction changes; null to keep it, and for first versions
     * @param nowAnswered what it answers; null where there is nothing to name
     * @throws PreconditionFailed when it has changed since
     * @throws StatementAlreadyPublished when it is no draft any more
     */
    void edit(
            long seen,
            @Nullable StatementForm newForm,
            String newTitle,
            String newBody,
            @Nullable String newNote,
            @Nullable Answered nowAnswered,
            String by) {
        requireDraftAt(seen);
        form = newForm == null ? form : newForm;
        title = newTitle.strip();
        body = newBody.strip();
        changeNote = isCorrection() && newNote != null ? newNote.strip() : changeNote;
        answered = nowAnswered;
        editedBy = by;
    }

    /** Hands a draft to somebody who looks at it. */
    void submit(long seen, Instant now, String by) {
        requireDraftAt(seen);
        state = StatementState.IN_REVIEW;
        submittedAt = now.truncatedTo(ChronoUnit.MICROS);
        submittedBy = by;
        returnNote = null;
    }

    /**
     * Gives it back to be changed.
     *
     * @throws StatementNotInReview when nobody looks at it
     */
    void giveBack(long seen, String note) {
        requireSeen(seen);
        if (state != StatementState.IN_REVIEW) {
            throw new StatementNotInReview();
        }
        state = StatementState.DRAFT;
        returnNote = note.strip();
    }

    /**
     * Makes it public.
     *
     * @param seen the version that the publisher had before their eyes: nobody publishes what they have not read
     * @param twoPersons whether somebody else than the writer has to do it, after a review
     * @throws PreconditionFailed when it has changed since
     * @throws StatementAlreadyPublished when it is no draft any more
     * @throws StatementScheduled when it waits for its time
     * @throws SecondPersonNeeded when somebody else has to
     */
    void publish(long seen, boolean twoPersons, Instant now, String by) {
        requireReadyAt(seen, twoPersons, by);
        become(now, by);
    }

    /**
     * Lets it wait for its time.
     *
     * @throws ReleaseNotInFuture when that is over
     */
    void schedule(long seen, boolean twoPersons, Instant at, Instant now, String by) {
        requireReadyAt(seen, twoPersons, by);
        if (!at.isAfter(now)) {
            throw new ReleaseNotInFuture();
        }
        state = StatementState.SCHEDULED;
        releaseAt = at.truncatedTo(ChronoUnit.MICROS);
        scheduledBy = by;
    }

    /**
     * Takes it back from its time.
     *
     * @throws StatementNotScheduled when it does not wait for one
     */
    void unschedule(long seen) {
        requireSeen(seen);
        if (state != StatementState.SCHEDULED) {
            throw new StatementNotScheduled();
        }
        backToDraft(null);
    }

    /** Whether its time has come; another instance may have been quicker. */
    boolean isDue(Instant now) {
        return state == StatementState.SCHEDULED && releaseAt != null && !releaseAt.isAfter(now);
    }

    /** Its time has come. */
    void release(Instant now) {
        become(now, scheduledBy == null ? editedBy : scheduledBy);
    }

    /** Its time has come and it cannot be published: people have to look. */
    void miss(String note) {
        backToDraft(note);
    }

    private void backToDraft(@Nullable String note) {
        state = StatementState.DRAFT;
        releaseAt = null;
        scheduledBy = null;
        returnNote = note;
    }

    private void become(Instant now, String by) {
        state = StatementState.PUBLISHED;
        publishedAt = now.truncatedTo(ChronoUnit.MICROS);
        publishedBy = by;
        returnNote = null;
    }

    /** A newer version is valid from now on. */
    void supersede(Instant now) {
        supersededAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    private void requireSeen(long seen) {
        if (seen != version) {
            throw new PreconditionFailed();
        }
        if (state == StatementState.PUBLISHED) {
            throw new StatementAlreadyPublished();
        }
    }

    private void requireDraftAt(long seen) {
        requireSeen(seen);
        if (state == StatementState.IN_REVIEW) {
            throw new StatementInReview();
        }
        if (state == StatementState.SCHEDULED) {
            throw new StatementScheduled();
        }
    }

    private void requireReadyAt(long seen, boolean twoPersons, String by) {
        requireSeen(seen);
        if (state == StatementState.SCHEDULED) {
            throw new StatementScheduled();
        }
        if (twoPersons && (state != StatementState.IN_REVIEW || by.equals(editedBy))) {
            throw new SecondPersonNeeded();
        }
    }

    /** What is not public yet goes where its task goes. */
    void goTo(UUID agency) {
        if (state != StatementState.PUBLISHED) {
            agencyId = agency;
        }
    }

    /** Another agency has to answer; when this one wanted that to be public is for the other to decide anew. */
    void handOver(UUID agency) {
        if (state == StatementState.SCHEDULED) {
            backToDraft(null);
        }
        goTo(agency);
    }

    boolean isCorrection() {
        return number > 1;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID agencyId() {
        return agencyId;
    }

    @Nullable
    UUID taskId() {
        return taskId;
    }

    UUID rootId() {
        return rootId;
    }

    int number() {
        return number;
    }

    @Nullable
    String changeNote() {
        return changeNote;
    }

    StatementForm form() {
        return form;
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    StatementState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    String returnNote() {
        return returnNote;
    }

    @Nullable
    Instant releaseAt() {
        return releaseAt;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    String publishedBy() {
        return publishedBy;
    }

    @Nullable
    Instant supersededAt() {
        return supersededAt;
    }

    @Nullable
    Answered answered() {
        return answered;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Statement statement && id.equals(statement.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
