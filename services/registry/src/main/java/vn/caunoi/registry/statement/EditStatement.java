package vn.caunoi.registry.statement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.Prose;

/** Replaces the text of a draft. */
public record EditStatement(
        @NotNull @PlainText @Size(max = 300) String title, @NotNull @Prose @Size(max = 20_000) String body) {}
