package vn.caunoi.registry.spokesperson;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import vn.caunoi.problem.input.PlausibleTime;

/**
 * Reports that a regular spokesperson cannot act.
 *
 * @param from first moment
 * @param to first moment after it
 */
public record ReportUnavailability(
        @NotNull @PlausibleTime OffsetDateTime from,
        @NotNull @PlausibleTime OffsetDateTime to,
        @NotNull UnavailabilityReason reason) {}
