package vn.caunoi.registry.statement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
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
 * What an agency says. Draft → published, once and for ever: citizens and press must find tomorrow what they read
 * today.
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
    private UUID taskId;

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

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "published_by")
    private @Nullable String publishedBy;

    /** For Hibernate. */
    protected Statement() {}

    private Statement(UUID id) {
        this.id = id;
    }

    /** Begins a draft. */
    static Statement drafted(UUID agencyId, UUID taskId, String title, String body, Instant now, String by) {
        Statement statement = new Statement(UuidCreator.getTimeOrderedEpoch());
        statement.agencyId = agencyId;
        statement.taskId = taskId;
        statement.title = title.strip();
        statement.body = body.strip();
        statement.state = StatementState.DRAFT;
        // The database keeps microseconds; what is answered now must equal what is read later.
        statement.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        statement.createdBy = by;
        return statement;
    }

    /**
     * Replaces the text.
     *
     * @param seen the version that the editor had before their eyes
     * @throws PreconditionFailed when it has changed since
     * @throws StatementAlreadyPublished when it is no draft any more
     */
    void edit(long seen, String newTitle, String newBody) {
        requireDraftAt(seen);
        title = newTitle.strip();
        body = newBody.strip();
    }

    /**
     * Makes it public.
     *
     * @param seen the version that the publisher had before their eyes: nobody publishes what they have not read
     * @throws PreconditionFailed when it has changed since
     * @throws StatementAlreadyPublished when it is no draft any more
     */
    void publish(long seen, Instant now, String by) {
        requireDraftAt(seen);
        state = StatementState.PUBLISHED;
        publishedAt = now.truncatedTo(ChronoUnit.MICROS);
        publishedBy = by;
    }

    private void requireDraftAt(long seen) {
        if (seen != version) {
            throw new PreconditionFailed();
        }
        if (state != StatementState.DRAFT) {
            throw new StatementAlreadyPublished();
        }
    }

    /** A draft goes where its task goes. */
    void goTo(UUID agency) {
        if (state == StatementState.DRAFT) {
            agencyId = agency;
        }
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

    UUID taskId() {
        return taskId;
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
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    String publishedBy() {
        return publishedBy;
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
