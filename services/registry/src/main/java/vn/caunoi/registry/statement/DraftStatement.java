package vn.caunoi.registry.statement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.Prose;

/**
 * Begins the answer to a task.
 *
 * @param body plain text; line breaks are kept
 */
public record DraftStatement(
        @NotNull UUID taskId,
        @NotNull @PlainText @Size(max = 300) String title,
        @NotNull @Prose @Size(max = 20_000) String body) {}
