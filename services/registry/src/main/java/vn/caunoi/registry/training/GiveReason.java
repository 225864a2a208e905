package vn.caunoi.registry.training;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.Prose;

/** Cancels or reopens a course, and says why. */
public record GiveReason(@NotNull @Prose @NoMarkup @Size(max = 500) String reason) {}
