package vn.caunoi.registry.communicator;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which communicators are asked for.
 *
 * @param q words of a name, a post, a village or a number; diacritics do not matter
 * @param agency the agency that leads them
 * @param commune the commune in which they work
 * @param active true for those of today, false for the others
 */
record CommunicatorQuery(
        @Nullable String q,
        @Nullable CommunicatorKind kind,
        @Nullable String level,
        @Nullable UUID agency,
        @Nullable UUID commune,
        @Nullable String language,
        @Nullable Boolean active) {

    CommunicatorQuery ofAgency(@Nullable UUID only) {
        return new CommunicatorQuery(q, kind, level, only, commune, language, active);
    }
}
