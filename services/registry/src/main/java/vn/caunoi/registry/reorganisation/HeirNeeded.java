package vn.caunoi.registry.reorganisation;

import vn.caunoi.problem.Conflict;

/** Open work would belong to nobody. */
final class HeirNeeded extends Conflict {

    private static final long serialVersionUID = 1L;

    HeirNeeded() {
        super("heir-needed", "There is open work and nobody named to take it over.");
    }
}
