package vn.caunoi.registry.contact;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The question to a spokesperson whether the published contact is still right. Answered once. */
@Entity
@Table(name = "contact_confirmation")
class ContactConfirmation {

    @Id
    private UUID id;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column
    private int reminders;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable ContactAnswer answer;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    /** For Hibernate. */
    protected ContactConfirmation() {}

    private ContactConfirmation(UUID id) {
        this.id = id;
    }

    /** @param by login name of whoever asks; the service's own name when nobody did */
    static ContactConfirmation asked(UUID assignmentId, Instant now, Duration life, String by) {
        ContactConfirmation question = new ContactConfirmation(UuidCreator.getTimeOrderedEpoch());
        question.assignmentId = assignmentId;
        question.requestedAt = now.truncatedTo(ChronoUnit.MICROS);
        // Whole seconds, because the token carries no more.
        question.expiresAt = now.plus(life).truncatedTo(ChronoUnit.SECONDS);
        question.requestedBy = by;
        return question;
    }

    /**
     * Takes the answer.
     *
     * @throws LinkUsed when it was given before, or another question has replaced this one
     * @throws LinkExpired when the time is over
     */
    void answer(ContactAnswer said, Instant now) {
        requireAnswerable(now);
        answer = said;
        answeredAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Fails as {@link #answer} does. */
    void requireAnswerable(Instant now) {
        if (answeredAt != null || closedAt != null) {
            throw new LinkUsed();
        }
        if (!expiresAt.isAfter(now)) {
            throw new LinkExpired();
        }
    }

    /** A newer question replaces this one. */
    void close(Instant now) {
        closedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Notes that question or reminder is on its way. */
    void sent(Instant now) {
        if (sentAt != null) {
            reminders++;
        }
        sentAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** What the trail keeps of it. */
    record Outline(UUID assignmentId, Instant requestedAt, Instant expiresAt, String requestedBy) {}

    Outline outline() {
        return new Outline(assignmentId, requestedAt, expiresAt, requestedBy);
    }

    boolean hasExpired(Instant now) {
        return !expiresAt.isAfter(now);
    }

    UUID id() {
        return id;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    int reminders() {
        return reminders;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContactConfirmation question && id.equals(question.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
