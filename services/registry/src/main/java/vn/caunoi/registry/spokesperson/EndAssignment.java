package vn.caunoi.registry.spokesperson;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import vn.caunoi.problem.input.PlausibleTime;

/**
 * Ends an assignment before its time.
 *
 * @param endsAt first moment after the role
 * @param decisionNumber of the decision that ends it
 * @param decidedAt when that decision was signed
 */
public record EndAssignment(
        @NotNull EndReason reason,
        @NotNull @PlausibleTime OffsetDateTime endsAt,
        @NotNull
                @Size(max = 60)
                @Pattern(
                        regexp = "[0-9]{1,6}(/[0-9]{4})?/\\p{L}[\\p{L}0-9]*([-&,.]\\p{L}[\\p{L}0-9]*)*",
                        message = "A document number such as 407/QĐ-UBND is needed here.")
                String decisionNumber,
        @NotNull @PlausibleTime OffsetDateTime decidedAt) {}
