package vn.caunoi.registry.statement;

import vn.caunoi.problem.Conflict;

/** The agency wants two persons. Heals when somebody else publishes what was handed in. */
final class SecondPersonNeeded extends Conflict {

    private static final long serialVersionUID = 1L;

    SecondPersonNeeded() {
        super("second-person-needed", "In this agency somebody else than the writer publishes, after a review.");
    }
}
