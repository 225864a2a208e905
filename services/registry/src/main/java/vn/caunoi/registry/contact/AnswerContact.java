package vn.caunoi.registry.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.Prose;

/**
 * The answer to a link.
 *
 * @param token what stands behind {@code #} in the link
 * @param remark what is wrong; needed when something is
 */
public record AnswerContact(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,200}") String token,
        @NotNull ContactAnswer answer,
        @Nullable @Prose @Size(max = 1000) @Pattern(regexp = "[^<>]*", message = "Plain words are needed here.")
                String remark) {}
