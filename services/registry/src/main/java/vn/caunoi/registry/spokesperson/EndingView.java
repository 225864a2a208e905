package vn.caunoi.registry.spokesperson;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an assignment ends before its time: proposed, in force, refused or taken back.
 *
 * @param endsAt first moment after the role
 * @param decisionNumber absent when whoever was stood in for is simply back
 * @param proposedBy login name of whoever recorded it
 * @param settledBy login name of whoever confirmed, rejected or withdrew it
 * @param settledReason why it was rejected
 */
public record EndingView(
        EndReason reason,
        Instant endsAt,
        @Nullable String decisionNumber,
        @Nullable Instant decidedAt,
        ProposalState state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String settledReason) {

    static EndingView of(Ending ending) {
        Proposal proposal = ending.proposal();
        return new EndingView(
                ending.reason(),
                ending.moment(),
                ending.decisionNumber(),
                ending.decidedAt(),
                proposal.state(),
                proposal.recordedBy(),
                proposal.recordedAt(),
                proposal.settledBy(),
                proposal.settledAt(),
                proposal.settledReason());
    }
}
