package vn.caunoi.registry.spokesperson;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.caunoi.problem.input.NoTags;
import vn.caunoi.problem.input.PlainText;

/**
 * Asks to see a personal contact.
 *
 * @param reason what it is needed for; kept in the trail of changes
 */
public record RevealPersonalContact(@NotNull @PlainText @NoTags @Size(max = 300) String reason) {}
