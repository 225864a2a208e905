package vn.caunoi.registry.correction;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.problem.PreconditionFailed;

/** Something wrong in the press, and what its outlet shall do about it. Draft, sent once or twice, answered, closed. */
@Entity
@Table(name = "correction")
class Correction {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "issue_id")
    private @Nullable UUID issueId;

    @Column(name = "outlet_id")
    private @Nullable UUID outletId;

    @Column(name = "outlet_name")
    private String outletName;

    @Column(name = "outlet_note")
    private @Nullable String outletNote;

    @Column
    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    @Column(name = "article_title")
    private String articleTitle;

    @Column(name = "article_url")
    private @Nullable String articleUrl;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "noticed_at")
    private Instant noticedAt;

    @Column
    private String fault;

    @Column
    private String grounds;

    @Column
    @Enumerated(EnumType.STRING)
    private Demanded demanded;

    @Column(name = "reply_text")
    private @Nullable String replyText;

    @Column
    @Enumerated(EnumType.STRING)
    private CorrectionState state;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable CorrectionOutcome outcome;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closing_note")
    private @Nullable String closingNote;

    @Column(name = "carried_url")
    private @Nullable String carriedUrl;

    @Column(name = "first_sent_at")
    private @Nullable Instant firstSentAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For Hibernate. */
    protected Correction() {}

    static Correction recorded(UUID agencyId, RecordCorrection command, Outlet outlet, Instant now, String by) {
        Correction correction = new Correction();
        correction.id = UuidCreator.getTimeOrderedEpoch();
        correction.agencyId = agencyId;
        correction.state = CorrectionState.DRAFT;
        correction.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        correction.recordedBy = by;
        correction.take(command, outlet, now);
        return correction;
    }

    /**
     * Replaces what is said and demanded, as last seen.
     *
     * @throws CorrectionSent when the outlet has it
     */
    void edit(long seen, RecordCorrection command, Outlet outlet, Instant now) {
        requireOpenAt(seen);
        if (state != CorrectionState.DRAFT) {
            throw new CorrectionSent();
        }
        take(command, outlet, now);
    }

    private void take(RecordCorrection command, Outlet outlet, Instant now) {
        Instant noticed = command.noticedAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        if (noticed.isAfter(now)) {
            throw new CorrectionTimesOdd("/noticedAt");
        }
        if (command.publishedOn().isAfter(LocalDate.ofInstant(noticed, WorkingCalendar.ZONE))) {
            throw new CorrectionTimesOdd("/publishedOn");
        }
        if ((command.demanded() == Demanded.REPLY) == (command.replyText() == null)) {
            throw new ReplyTextMisplaced();
        }
        issueId = command.issueId();
        outletId = outlet.id();
        outletName = outlet.name();
        outletNote = outlet.note();
        rhythm = command.rhythm();
        articleTitle = command.articleTitle().strip();
        articleUrl = command.articleUrl();
        publishedOn = command.publishedOn();
        noticedAt = noticed;
        fault = command.fault().strip();
        grounds = command.grounds().strip();
        demanded = command.demanded();
        replyText = command.replyText() == null ? null : command.replyText().strip();
    }

    /**
     * It went to the outlet.
     *
     * @param waits whether the outlet has it already and may still answer
     * @param rounds how often it went before
     * @param most how often the law lets it go; null where no law counts
     */
    void send(long seen, SendCorrection command, boolean waits, int rounds, @Nullable Integer most, Instant now) {
        requireOpenAt(seen);
        if (state == CorrectionState.AGREED || waits) {
            throw new CorrectionWaits();
        }
        if (most != null && rounds >= most) {
            throw new CorrectionRoundsOver();
        }
        Instant sent = command.sentAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        if (sent.isBefore(noticedAt) || sent.isAfter(now)) {
            throw new CorrectionTimesOdd("/sentAt");
        }
        Instant received = command.receivedAt().toInstant();
        if (received.isBefore(command.sentAt().toInstant()) || received.isAfter(now)) {
            throw new CorrectionTimesOdd("/receivedAt");
        }
        state = CorrectionState.SENT;
        firstSentAt = firstSentAt == null ? sent : firstSentAt;
    }

    /**
     * The outlet answered.
     *
     * @throws CorrectionNotSent when it had nothing to answer
     */
    void answer(long seen, AnswerCorrection command, CorrectionRound round, Instant now) {
        requireOpenAt(seen);
        if (state != CorrectionState.SENT) {
            throw new CorrectionNotSent();
        }
        Instant at = command.answeredAt().toInstant();
        if (at.isBefore(round.receivedAt()) || at.isAfter(now)) {
            throw new CorrectionTimesOdd("/answeredAt");
        }
        state = command.answer() == OutletAnswer.AGREED ? CorrectionState.AGREED : CorrectionState.REFUSED;
    }

    /**
     * Ends it.
     *
     * @throws CorrectionOutcomeWrong when it cannot have ended like that
     */
    void close(long seen, CloseCorrection command, Instant now) {
        requireOpenAt(seen);
        if (!possibleOutcomes().contains(command.outcome())) {
            throw new CorrectionOutcomeWrong();
        }
        state = CorrectionState.CLOSED;
        outcome = command.outcome();
        closedAt = now.truncatedTo(ChronoUnit.MICROS);
        carriedUrl = command.carriedUrl();
        closingNote = command.note() == null ? null : command.note().strip();
    }

    /** How it may end from where it stands. An outlet may also do it without a word. */
    Set<CorrectionOutcome> possibleOutcomes() {
        EnumSet<CorrectionOutcome> possible = EnumSet.noneOf(CorrectionOutcome.class);
        if (state == CorrectionState.CLOSED) {
            return possible;
        }
        possible.add(CorrectionOutcome.WITHDRAWN);
        if (state != CorrectionState.DRAFT) {
            if (demanded == Demanded.REPLY) {
                possible.add(CorrectionOutcome.REPLY_CARRIED);
            } else {
                possible.add(CorrectionOutcome.CORRECTED);
                possible.add(CorrectionOutcome.CORRECTED_WITH_APOLOGY);
            }
        }
        if (state == CorrectionState.SENT) {
            possible.add(CorrectionOutcome.UNANSWERED);
        }
        if (state == CorrectionState.REFUSED) {
            possible.add(CorrectionOutcome.NOT_AGREED);
        }
        return possible;
    }

    private void requireOpenAt(long seen) {
        if (seen != version) {
            throw new PreconditionFailed();
        }
        if (state == CorrectionState.CLOSED) {
            throw new CorrectionClosed();
        }
    }

    /** What has not ended goes on with whoever takes over. */
    void goTo(UUID agency) {
        agencyId = agency;
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
    UUID issueId() {
        return issueId;
    }

    @Nullable
    UUID outletId() {
        return outletId;
    }

    @Nullable
    String outletNote() {
        return outletNote;
    }

    String outletName() {
        return outletName;
    }

    Rhythm rhythm() {
        return rhythm;
    }

    String articleTitle() {
        return articleTitle;
    }

    @Nullable
    String articleUrl() {
        return articleUrl;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    Instant noticedAt() {
        return noticedAt;
    }

    String fault() {
        return fault;
    }

    String grounds() {
        return grounds;
    }

    Demanded demanded() {
        return demanded;
    }

    @Nullable
    String replyText() {
        return replyText;
    }

    CorrectionState state() {
        return state;
    }

    @Nullable
    CorrectionOutcome outcome() {
        return outcome;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    String closingNote() {
        return closingNote;
    }

    @Nullable
    String carriedUrl() {
        return carriedUrl;
    }

    boolean isOpen() {
        return state != CorrectionState.CLOSED;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Correction correction && id.equals(correction.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
