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
        int version) {

    static UnavailabilityView of(Unavailability unavailability) {
        return new UnavailabilityView(
                unavailability.id(),
                unavailability.agencyId(),
                unavailability.assignmentId(),
                unavailability.startsAt(),
                unavailability.endsAt(),
                unavailability.reason(),
                unavailability.cancelledAt(),
                unavailability.version());
    }
}
