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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.mail.MailKind;
import vn.caunoi.registry.mail.MailState;
import vn.caunoi.registry.mail.Standing;

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

    /** A newer question replaces this one, or whoever would answer speaks no longer. */
    void close(Instant now) {
        closedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Notes that question or reminder was handed over to be mailed. */
    void mailed(Instant now) {
        if (sentAt != null) {
            reminders++;
        }
        sentAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Counts the mails of the question it replaces as its own: nobody is reminded without end. */
    void goesOnFrom(ContactConfirmation before) {
        sentAt = before.sentAt;
        reminders = before.reminders;
    }

    /**
     * What has to be mailed now: the question, or a reminder when the mail before it arrived some time ago and nobody
     * was reminded too often.
     *
     * @param last how the newest mail about the contact fared; null when there is none
     */
    Optional<MailKind> mailDue(@Nullable Standing last, ContactConfig config, Instant now) {
        if (sentAt == null) {
            return Optional.of(MailKind.CONTACT_QUESTION);
        }
        return reminders < config.mostReminders() && isLongSince(last, config, now)
                ? Optional.of(MailKind.CONTACT_REMINDER)
                : Optional.empty();
    }

    /** Whether everything arrived that may be mailed, and long enough ago. */
    boolean isUnanswered(@Nullable Standing last, ContactConfig config, Instant now) {
        return sentAt != null && reminders >= config.mostReminders() && isLongSince(last, config, now);
    }

    private static boolean isLongSince(@Nullable Standing last, ContactConfig config, Instant now) {
        Instant left = last == null || last.state() != MailState.SENT ? null : last.settledAt();
        return left != null && !left.plus(config.remindAfter()).isAfter(now);
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
