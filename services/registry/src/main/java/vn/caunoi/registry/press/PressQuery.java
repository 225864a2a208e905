package vn.caunoi.registry.press;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for.
 *
 * @param q words of a name, a number, a position or an address; diacritics do not matter
 * @param kinds of any of these kinds; empty for every kind
 * @param agency the press agency they belong to
 * @param valid true for those of today, false for the others
 */
record PressQuery(@Nullable String q, List<PressKind> kinds, @Nullable UUID agency, @Nullable Boolean valid) {}
