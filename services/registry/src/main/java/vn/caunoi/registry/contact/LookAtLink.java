package vn.caunoi.registry.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Asks what a link is about.
 *
 * @param token what stands behind {@code #} in the link; in the body, because addresses are logged and bodies are not
 */
public record LookAtLink(@NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,200}") String token) {}
