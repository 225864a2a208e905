package vn.caunoi.registry.spokesperson;

import org.jspecify.annotations.Nullable;

/** How to reach a person outside the office. */
public record RevealedContact(@Nullable String phone, @Nullable String email) {}
