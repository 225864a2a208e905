package vn.caunoi.registry.information;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.Prose;

/** Whom the information concerns, and what is asked of them. */
public record AskConsent(
        @NotNull @PlainText @NoMarkup @Size(max = 200) String party, @Prose @Size(max = 2000) @Nullable String note) {}
