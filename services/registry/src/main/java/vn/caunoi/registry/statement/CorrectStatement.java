package vn.caunoi.registry.statement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.caunoi.problem.input.NoTags;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.Prose;

/**
 * Begins a correction of a published statement.
 *
 * @param changeNote what is corrected and why; everybody reads it
 */
public record CorrectStatement(
        @NotNull @PlainText @NoTags @Size(max = 300) String title,
        @NotNull @Prose @NoTags @Size(max = 20_000) String body,
        @NotNull @Prose @NoTags @Size(max = 1_000) String changeNote) {}
