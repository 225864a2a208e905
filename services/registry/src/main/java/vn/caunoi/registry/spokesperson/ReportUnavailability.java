package vn.caunoi.registry.spokesperson;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.PlausibleTime;

/**
 * Reports that a regular spokesperson cannot act.
 *
 * @param from first moment
 * @param to first moment after it
 * @param urgent tells everybody at once, before a second person has confirmed it; only for what has begun
 */
public record ReportUnavailability(
        @NotNull @PlausibleTime OffsetDateTime from,
        @NotNull @PlausibleTime OffsetDateTime to,
        @NotNull UnavailabilityReason reason,
        @Nullable Boolean urgent) {}
