package vn.caunoi.registry.enquiry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.Prose;

/** What an agency that was asked has to say. */
public record Contribute(@NotNull @Prose @NoMarkup @Size(max = 5000) String text) {}
