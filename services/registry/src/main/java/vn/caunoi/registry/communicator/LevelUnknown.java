package vn.caunoi.registry.communicator;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A level that is not in the data. */
final class LevelUnknown extends RuleViolated {

    private static final long serialVersionUID = 1L;

    LevelUnknown() {
        super(
                "level-unknown",
                "There is no such level.",
                FieldError.at("/level", "unknown", "There is no such level."));
    }
}
