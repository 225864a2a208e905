package vn.caunoi.registry.spokesperson;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That an assignment ends before its time, by a decision that one person recorded and another confirms. */
@Embeddable
class Ending {

    @Column(name = "reason")
    @Enumerated(EnumType.STRING)
    private EndReason reason;

    @Column(name = "moment")
    private Instant moment;

    @Column(name = "decision_number")
    private @Nullable String decisionNumber;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Embedded
    private Proposal proposal;

    /** For Hibernate. */
    protected Ending() {}

    private Ending(EndReason reason, Instant moment, Proposal proposal) {
        this.reason = reason;
        this.moment = moment;
        this.proposal = proposal;
    }

    /**
     * For somebody else to confirm.
     *
     * @throws DecisionNotYetMade when the decision lies in the future
     * @throws EffectBeforeDecision when it would end before the decision
     */
    static Ending proposed(EndAssignment command, Instant now, String by) {
        Ending ending = new Ending(command.reason(), Micros.of(command.endsAt()), Proposal.of(now, by));
        Instant decided = Micros.of(command.decidedAt());
        if (decided.isAfter(now)) {
            throw new DecisionNotYetMade();
        }
        if (ending.moment.isBefore(decided)) {
            throw new EffectBeforeDecision("endsAt");
        }
        ending.decisionNumber = command.decisionNumber();
        ending.decidedAt = decided;
        return ending;
    }

    /** Whoever was stood in for is back: that needs no decision. */
    static Ending returned(Instant moment, String by) {
        Ending ending = new Ending(EndReason.RETURNED, moment, Proposal.of(moment, by));
        ending.proposal.confirmAtOnce();
        return ending;
    }

    EndReason reason() {
        return reason;
    }

    Instant moment() {
        return moment;
    }

    @Nullable
    String decisionNumber() {
        return decisionNumber;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    Proposal proposal() {
        return proposal;
    }
}
