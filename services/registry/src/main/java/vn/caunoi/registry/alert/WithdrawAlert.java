package vn.caunoi.registry.alert;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.caunoi.problem.input.NoTags;
import vn.caunoi.problem.input.Prose;

/**
 * Takes back a case that was opened by mistake.
 *
 * @param reason why nothing has to be said
 */
public record WithdrawAlert(@NotNull @Prose @NoTags @Size(max = 1_000) String reason) {}
