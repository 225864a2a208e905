package vn.caunoi.registry.conference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.problem.input.Prose;

/**
 * It took place.
 *
 * @param heldAt when it began
 * @param minutes what was said and asked
 */
public record HoldConference(
        @NotNull @PlausibleTime OffsetDateTime heldAt, @NotNull @Prose @NoMarkup @Size(max = 20_000) String minutes) {}
