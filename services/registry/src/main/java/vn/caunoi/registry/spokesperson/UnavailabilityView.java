package vn.caunoi.registry.spokesperson;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a regular spokesperson cannot act.
 *
 * @param from first moment
 * @param to first moment after it
 * @param cancelledAt present when it was taken back before it began
 * @param urgent told to everybody before a second person looked at it
 * @param inForce whether everybody is told: confirmed, or urgent and not refused
 * @param proposedBy login name of whoever reported it
 * @param settledBy login name of whoever confirmed, rejected or withdrew it
 * @param settledReason why it was rejected
 * @param version for {@code If-Match}
 */
public record UnavailabilityView(
        UUID id,
        UUID agencyId,
        UUID assignmentId,
        Instant from,
        Instant to,
        UnavailabilityReason reason,
        @Nullable Instant cancelledAt,
        ProposalState state,
        boolean urgent,
        boolean inForce,
        String proposedBy,
        Instant proposedAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String settledReason,
        int version) {

    static UnavailabilityView of(Unavailability unavailability) {
        Proposal proposal = unavailability.proposal();
        return new UnavailabilityView(
                unavailability.id(),
                unavailability.agencyId(),
                unavailability.assignmentId(),
                unavailability.startsAt(),
                unavailability.endsAt(),
                unavailability.reason(),
                unavailability.cancelledAt(),
                proposal.state(),
                unavailability.urgent(),
                unavailability.isInForce(),
                proposal.recordedBy(),
                proposal.recordedAt(),
                proposal.settledBy(),
                proposal.settledAt(),
                proposal.settledReason(),
                unavailability.version());
    }
}
