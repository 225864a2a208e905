package vn.caunoi.registry.enquiry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.problem.input.Prose;

/**
 * A refusal in writing.
 *
 * @param ground key of a ground that is law at that moment
 * @param reason in writing ({@code spk.refusal.reasonRequired})
 * @param at when it went out; now when absent
 */
public record RefuseEnquiry(
        @NotNull @PlainText @Size(max = 100) String ground,
        @NotNull @Prose @NoMarkup @Size(max = 5000) String reason,
        @Nullable @PlausibleTime OffsetDateTime at) {}
