package vn.caunoi.registry.correction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoTags;
import vn.caunoi.problem.input.Prose;
import vn.caunoi.registry.office.Contact;

/**
 * How it ended.
 *
 * @param carriedUrl where the correction or the reply appeared
 */
public record CloseCorrection(
        @NotNull CorrectionOutcome outcome,
        @Size(max = 500) @Pattern(regexp = Contact.PAGE, message = "A web address is needed here.") @Nullable
                String carriedUrl,
        @Prose @NoTags @Size(max = 2_000) @Nullable String note) {}
