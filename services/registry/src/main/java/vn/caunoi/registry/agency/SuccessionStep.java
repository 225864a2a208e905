package vn.caunoi.registry.agency;

import java.util.List;
import java.util.UUID;

/**
 * One change of a reorganisation.
 *
 * @param predecessors the bodies that end; of a renaming or a split-off the one that goes on
 * @param successors bodies that exist already and take over, all of it or a part
 * @param newBodies bodies that begin with it; of a renaming the new description
 */
public record SuccessionStep(
        SuccessionKind kind, List<UUID> predecessors, List<UUID> successors, List<NewBody> newBodies) {

    public SuccessionStep {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
        newBodies = List.copyOf(newBodies);
    }
}
