package vn.caunoi.registry.information;

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
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.receipt.ReceiptCode;

/** Somebody says that published information is wrong. Names nobody; answered once ({@code foi.correction.claim}). */
@Entity
@Table(name = "disclosure_claim")
class DisclosureClaim {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "disclosure_id")
    private UUID disclosureId;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column
    private String text;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable ClaimOutcome outcome;

    @Column
    private @Nullable String answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column
    private @Nullable String calendar;

    @Column(name = "code_hash")
    private String codeHash;

    /** For Hibernate. */
    protected DisclosureClaim() {}

    private DisclosureClaim(UUID id) {
        this.id = id;
    }

    static DisclosureClaim received(Disclosure about, String text, ReceiptCode code, Instant now) {
        DisclosureClaim claim = new DisclosureClaim(UuidCreator.getTimeOrderedEpoch());
        claim.disclosureId = about.id();
        claim.agencyId = about.agencyId();
        claim.text = text.strip();
        claim.receivedAt = now.truncatedTo(ChronoUnit.MICROS);
        claim.codeHash = code.hash();
        return claim;
    }

    /**
     * Answers it, as last seen.
     *
     * @throws ClaimAnswered the second time
     */
    void answer(long seen, AnswerClaim command, String underCalendar, Instant now) {
        if (seen != version) {
            throw new PreconditionFailed();
        }
        if (outcome != null) {
            throw new ClaimAnswered();
        }
        outcome = command.outcome();
        answer = command.answer().strip();
        answeredAt = now.truncatedTo(ChronoUnit.MICROS);
        calendar = underCalendar;
    }

    /** Another agency answers it. */
    void goTo(UUID agency) {
        agencyId = agency;
    }

    RequestClocks.Running clock() {
        return new RequestClocks.Running(RequestClocks.CLAIM, receivedAt);
    }

    @Nullable
    ClockView due(RequestClocks clocks) {
        return (calendar == null ? clocks.due(clock()) : clocks.dueAsOf(calendar, clock()))
                .map(ClockView::of)
                .orElse(null);
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

    String text() {
        return text;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    @Nullable
    ClaimOutcome outcome() {
        return outcome;
    }

    @Nullable
    String answer() {
        return answer;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DisclosureClaim claim && id.equals(claim.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
