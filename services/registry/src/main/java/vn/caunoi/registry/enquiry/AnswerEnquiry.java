package vn.caunoi.registry.enquiry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.problem.input.Prose;

/**
 * A reply in writing that went to the press.
 *
 * @param at when it went out; now when absent
 */
public record AnswerEnquiry(
        @NotNull @Prose @NoMarkup @Size(max = 20_000) String text, @Nullable @PlausibleTime OffsetDateTime at) {}
