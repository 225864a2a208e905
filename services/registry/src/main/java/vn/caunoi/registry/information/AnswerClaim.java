package vn.caunoi.registry.information;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.caunoi.problem.input.Prose;

/** What became of a claim, for whoever made it. */
public record AnswerClaim(@NotNull ClaimOutcome outcome, @NotNull @Prose @Size(max = 4000) String answer) {}
