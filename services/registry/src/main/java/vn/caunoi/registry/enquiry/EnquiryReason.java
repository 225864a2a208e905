package vn.caunoi.registry.enquiry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.Prose;

/** Why something is done. */
public record EnquiryReason(@NotNull @Prose @NoMarkup @Size(max = 2000) String reason) {}
