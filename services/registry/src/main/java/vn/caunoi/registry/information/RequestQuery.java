package vn.caunoi.registry.information;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are asked for.
 *
 * @param q words of the subject; diacritics do not matter
 * @param open true for those that wait, false for those that are closed
 */
record RequestQuery(@Nullable String q, @Nullable UUID agency, @Nullable RequestState state, @Nullable Boolean open) {}
