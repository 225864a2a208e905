package vn.caunoi.registry.spokesperson;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The two pairs of hands: one person proposes, another confirms or refuses with a reason; the proposer may take it
 * back. What the province's office records from an agency's signed letter is confirmed at once.
 */
@Embeddable
class Proposal {

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_reason")
    private @Nullable String settledReason;

    /** For Hibernate. */
    protected Proposal() {}

    private Proposal(Instant recordedAt, String recordedBy) {
        this.state = ProposalState.PROPOSED;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** For somebody else to confirm. */
    static Proposal of(Instant now, String by) {
        return new Proposal(now.truncatedTo(ChronoUnit.MICROS), by);
    }

    /**
     * The second pair of hands.
     *
     * @throws ProposalSettled when it is no proposal any more
     * @throws SamePerson when the proposer confirms
     */
    void confirm(Instant now, String by) {
        requireDecidableBy(by);
        settle(ProposalState.CONFIRMED, now, by);
    }

    /** Recorded by the province's office from the agency's signed letter, which is the first pair of hands. */
    void confirmAtOnce() {
        settle(ProposalState.CONFIRMED, recordedAt, recordedBy);
    }

    /**
     * Refuses it. Fails as {@link #confirm} does.
     *
     * @param reason what the proposer has to know
     */
    void reject(String reason, Instant now, String by) {
        requireDecidableBy(by);
        lapse(reason, now, by);
    }

    /** Refuses it because what it is about has gone, whoever proposed it. */
    void lapse(String reason, Instant now, String by) {
        settle(ProposalState.REJECTED, now, by);
        settledReason = reason.strip();
    }

    /**
     * Takes it back.
     *
     * @throws ProposalSettled when it is no proposal any more
     * @throws NotTheProposer when somebody else does
     */
    void withdraw(Instant now, String by) {
        requireOpen();
        if (!by.equals(recordedBy)) {
            throw new NotTheProposer();
        }
        settle(ProposalState.WITHDRAWN, now, by);
    }

    void requireDecidableBy(String by) {
        requireOpen();
        if (by.equals(recordedBy)) {
            throw new SamePerson();
        }
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new ProposalSettled();
        }
    }

    private void settle(ProposalState outcome, Instant now, String by) {
        state = outcome;
        settledAt = now.truncatedTo(ChronoUnit.MICROS);
        settledBy = by;
    }

    /** Whether nobody has decided it. */
    boolean isOpen() {
        return state == ProposalState.PROPOSED;
    }

    boolean isConfirmed() {
        return state == ProposalState.CONFIRMED;
    }

    ProposalState state() {
        return state;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    @Nullable
    String settledBy() {
        return settledBy;
    }

    @Nullable
    String settledReason() {
        return settledReason;
    }
}
