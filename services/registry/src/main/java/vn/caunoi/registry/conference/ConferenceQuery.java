package vn.caunoi.registry.conference;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which conferences are asked for.
 *
 * @param q words of a title, a place or whoever leads it; diacritics do not matter
 * @param from planned at this moment or later
 * @param before planned before this moment
 */
record ConferenceQuery(
        @Nullable String q,
        @Nullable UUID agency,
        @Nullable ConferenceState state,
        @Nullable ConferenceKind kind,
        @Nullable Instant from,
        @Nullable Instant before) {

    ConferenceQuery ofAgency(UUID only) {
        return new ConferenceQuery(q, only, state, kind, from, before);
    }
}
