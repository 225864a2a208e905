package vn.caunoi.registry.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoTags;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.Prose;

/**
 * Replaces the text of a draft.
 *
 * @param form stays as it is when absent
 * @param changeNote what a correction changes; stays as it is when absent, has no meaning in a first version
 * @param answers what it answers; stays as it is when absent, is taken away by an empty one
 */
public record EditStatement(
        @Nullable StatementForm form,
        @NotNull @PlainText @NoTags @Size(max = 300) String title,
        @NotNull @Prose @NoTags @Size(max = 20_000) String body,
        @Prose @NoTags @Size(max = 1_000) @Nullable String changeNote,
        @Valid @Nullable LinkAnswered answers) {}
