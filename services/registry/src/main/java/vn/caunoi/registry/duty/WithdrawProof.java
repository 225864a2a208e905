package vn.caunoi.registry.duty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.caunoi.problem.input.NoTags;
import vn.caunoi.problem.input.PlainText;

/**
 * Takes a wrong proof back.
 *
 * @param reason what was wrong with it
 */
public record WithdrawProof(@NotNull @PlainText @NoTags @Size(max = 500) String reason) {}
