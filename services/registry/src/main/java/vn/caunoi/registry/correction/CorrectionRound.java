package vn.caunoi.registry.correction;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The demand went to the outlet once, and what came back. */
@Entity
@Table(name = "correction_round")
class CorrectionRound {

    @Id
    private UUID id;

    @Column(name = "correction_id")
    private UUID correctionId;

    @Column
    private int number;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable OutletAnswer answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answer_text")
    private @Nullable String answerText;

    @Column(name = "calendar_version")
    private @Nullable String calendarVersion;

    /** For Hibernate. */
    protected CorrectionRound() {}

    static CorrectionRound sent(UUID correctionId, int number, SendCorrection command, String by) {
        CorrectionRound round = new CorrectionRound();
        round.id = UuidCreator.getTimeOrderedEpoch();
        round.correctionId = correctionId;
        round.number = number;
        round.documentNumber = command.documentNumber().strip();
        round.sentAt = command.sentAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        round.receivedAt = command.receivedAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        round.recordedBy = by;
        return round;
    }

    /** @param calendar the calendar that the term was kept or missed under */
    void answered(AnswerCorrection command, String calendar) {
        answer = command.answer();
        answeredAt = command.answeredAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        answerText = command.text() == null ? null : command.text().strip();
        calendarVersion = calendar;
    }

    boolean isAnswered() {
        return answer != null;
    }

    UUID correctionId() {
        return correctionId;
    }

    int number() {
        return number;
    }

    String documentNumber() {
        return documentNumber;
    }

    Instant sentAt() {
        return sentAt;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    @Nullable
    OutletAnswer answer() {
        return answer;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    String answerText() {
        return answerText;
    }

    @Nullable
    String calendarVersion() {
        return calendarVersion;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CorrectionRound round && id.equals(round.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
