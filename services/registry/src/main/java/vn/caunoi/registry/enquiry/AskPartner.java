package vn.caunoi.registry.enquiry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.Prose;

/**
 * Asks another agency to contribute to the answer.
 *
 * @param request what is needed of it
 */
public record AskPartner(@NotNull UUID agencyId, @NotNull @Prose @NoMarkup @Size(max = 2000) String request) {}
