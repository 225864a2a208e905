package vn.caunoi.registry.information;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.caunoi.problem.input.Prose;

/** What is missing, for the citizen to add. */
public record AskBack(@NotNull @Prose @Size(max = 2000) String question) {}
