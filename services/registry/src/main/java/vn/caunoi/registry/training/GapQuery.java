package vn.caunoi.registry.training;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose training is asked for.
 *
 * @param commune in which communicators work
 * @param standing how they stand; absent for those who lack something
 */
record GapQuery(
        @Nullable String q,
        @Nullable UUID agency,
        @Nullable UUID commune,
        @Nullable TraineeKind kind,
        @Nullable String level,
        @Nullable String topic,
        @Nullable Standing standing) {

    GapQuery ofAgency(@Nullable UUID only) {
        return new GapQuery(q, only, commune, kind, level, topic, standing);
    }
}
