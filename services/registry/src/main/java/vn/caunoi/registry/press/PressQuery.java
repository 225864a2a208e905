package vn.caunoi.registry.press;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for.
 *
 * @param q words of a name, a number, a position or an address; diacritics do not matter
 * @param agency the press agency they belong to
 * @param valid true for those of today, false for the others
 */
record PressQuery(@Nullable String q, @Nullable PressKind kind, @Nullable UUID agency, @Nullable Boolean valid) {}
