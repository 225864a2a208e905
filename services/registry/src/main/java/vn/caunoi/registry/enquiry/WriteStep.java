package vn.caunoi.registry.enquiry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.Prose;

/** Writes something into the history of an enquiry. */
public record WriteStep(@NotNull WrittenStep kind, @NotNull @Prose @NoMarkup @Size(max = 5000) String text) {}
