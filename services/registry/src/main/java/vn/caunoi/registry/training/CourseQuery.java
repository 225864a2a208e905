package vn.caunoi.registry.training;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which courses are asked for.
 *
 * @param q words of a title, a code or a place; diacritics do not matter
 * @param agency who holds them
 * @param year in which they begin
 */
record CourseQuery(
        @Nullable String q,
        @Nullable String topic,
        @Nullable CourseState state,
        @Nullable TraineeKind kind,
        @Nullable UUID agency,
        @Nullable Integer year) {}
