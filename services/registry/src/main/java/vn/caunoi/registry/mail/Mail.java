package vn.caunoi.registry.mail;

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

/** A mail and how it fared. People see it through this class; it is sent below Hibernate, by {@link MailQueue}. */
@Entity
@Table(name = "mail")
class Mail {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column
    @Enumerated(EnumType.STRING)
    private MailKind kind;

    @Column(name = "agency_id")
    private @Nullable UUID agencyId;

    @Column
    private @Nullable String about;

    @Column(name = "dedupe_key")
    private String dedupeKey;

    @Column
    private String recipient;

    @Column
    private String subject;

    @Column
    private @Nullable String text;

    @Column
    private @Nullable String html;

    @Column
    @Enumerated(EnumType.STRING)
    private MailState state;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable MailReason reason;

    @Column(name = "reply_code")
    private @Nullable Integer replyCode;

    @Column
    private int attempts;

    @Column
    private int deferrals;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "useful_until")
    private Instant usefulUntil;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    /** For Hibernate. */
    protected Mail() {}

    /**
     * A mail that is going to be sent, or one that never is.
     *
     * @param refused why it must not leave; null when it may
     */
    static Mail of(NewMail mail, @Nullable MailReason refused, Instant now) {
        Mail made = new Mail();
        made.id = UuidCreator.getTimeOrderedEpoch();
        made.kind = mail.kind();
        made.agencyId = mail.agencyId();
        made.about = mail.about();
        made.dedupeKey = mail.dedupeKey();
        made.recipient = mail.recipient();
        made.subject = mail.letter().subject();
        made.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        made.nextAttemptAt = mail.notBefore().truncatedTo(ChronoUnit.MICROS);
        made.usefulUntil = mail.usefulUntil().truncatedTo(ChronoUnit.MICROS);
        made.state = refused == null
                ? MailState.WAITING
                : refused == MailReason.TOO_MANY ? MailState.WITHDRAWN : MailState.GIVEN_UP;
        made.text = made.state == MailState.WITHDRAWN ? null : mail.letter().text();
        made.html = made.state == MailState.WITHDRAWN ? null : mail.letter().html();
        made.reason = refused;
        made.settledAt = refused == null ? null : made.createdAt;
        return made;
    }

    /**
     * Lets a mail that was given up be tried again.
     *
     * @throws MailNotGivenUp when it waits, has left or was withdrawn
     * @throws MailOutdated when it is no use any more
     */
    void tryAgain(Instant now) {
        if (state != MailState.GIVEN_UP || reason == MailReason.NOT_OFFICIAL) {
            throw new MailNotGivenUp();
        }
        if (!usefulUntil.isAfter(now)) {
            throw new MailOutdated();
        }
        state = MailState.WAITING;
        reason = null;
        replyCode = null;
        deferrals = 0;
        settledAt = null;
        nextAttemptAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** @param agencyName null where it concerns no single agency */
    MailView view(@Nullable String agencyName, Instant now) {
        boolean waits = state == MailState.WAITING;
        return new MailView(
                id,
                kind,
                state,
                reason,
                replyCode,
                agencyId,
                agencyName,
                masked(recipient),
                createdAt,
                attempts,
                waits ? nextAttemptAt : null,
                settledAt,
                state == MailState.GIVEN_UP && reason != MailReason.NOT_OFFICIAL && usefulUntil.isAfter(now));
    }

    /** What the trail keeps of it. */
    MailOutline outline() {
        return new MailOutline(kind, state, reason, attempts);
    }

    /** {@code t•••@laichau.gov.vn}: recognised by whoever knows it. */
    private static String masked(String address) {
        return address.charAt(0) + "•••" + address.substring(Math.max(0, address.indexOf('@')));
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID agencyId() {
        return agencyId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mail mail && id.equals(mail.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
