package vn.caunoi.registry.information;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.Prose;

/** What the third party said. */
public record AnswerConsent(@NotNull ConsentAnswer answer, @Prose @Size(max = 2000) @Nullable String note) {}
