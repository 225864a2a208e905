package vn.caunoi.registry.correction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoTags;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.problem.input.Prose;

/**
 * What the outlet answered.
 *
 * @param text its words; of a refusal the reasons, which it owes in writing
 */
public record AnswerCorrection(
        @NotNull OutletAnswer answer,
        @NotNull @PlausibleTime OffsetDateTime answeredAt,
        @Prose @NoTags @Size(max = 5_000) @Nullable String text) {}
