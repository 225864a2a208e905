package vn.caunoi.registry.reorganisation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.agency.NewBody;
import vn.caunoi.registry.agency.SuccessionKind;
import vn.caunoi.registry.agency.SuccessionStep;

/**
 * One change of a draft.
 *
 * @param heirId who takes over the open work when a body is split or abolished
 */
record PlannedStep(
        SuccessionKind kind,
        List<UUID> predecessors,
        List<UUID> successors,
        List<NewBody> newBodies,
        @Nullable UUID heirId) {

    PlannedStep {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
        newBodies = List.copyOf(newBodies);
    }

    SuccessionStep succession() {
        return new SuccessionStep(kind, predecessors, successors, newBodies);
    }

    /** Everybody who takes over, old and new. */
    List<UUID> allSuccessors() {
        return Stream.concat(successors.stream(), newBodies.stream().map(NewBody::id))
                .toList();
    }

    /**
     * Who gets the open work: of a split whoever was named, because nobody can tell which successor; null when nobody
     * was.
     */
    @Nullable
    UUID heir() {
        if (heirId != null || kind == SuccessionKind.SPLIT) {
            return heirId;
        }
        return onDay();
    }

    /**
     * The same on the day itself: what came in since it was applied goes to the first successor rather than nowhere.
     */
    @Nullable
    UUID onDay() {
        if (heirId != null) {
            return heirId;
        }
        List<UUID> all = allSuccessors();
        return all.isEmpty() ? null : all.get(0);
    }
}
