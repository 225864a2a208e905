package vn.caunoi.registry.spokesperson;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.caunoi.problem.input.NoTags;
import vn.caunoi.problem.input.PlainText;

/**
 * Refuses a proposal.
 *
 * @param reason what the proposer has to know to do better
 */
public record RejectProposal(@NotNull @PlainText @NoTags @Size(max = 500) String reason) {}
