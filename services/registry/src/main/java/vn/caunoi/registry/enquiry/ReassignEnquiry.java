package vn.caunoi.registry.enquiry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.Prose;

/** Hands an enquiry to the agency that is competent; the clock runs on. */
public record ReassignEnquiry(@NotNull UUID agencyId, @NotNull @Prose @NoMarkup @Size(max = 2000) String reason) {}
