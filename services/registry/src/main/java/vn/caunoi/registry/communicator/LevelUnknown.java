package vn.caunoi.registry.communicator;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A level that is not in the data. */
public final class LevelUnknown extends RuleViolated {

    private static final long serialVersionUID = 1L;

    /** @param field where it stands in the command */
    LevelUnknown(String field) {
        super(
                "level-unknown",
                "There is no such level.",
                FieldError.at("/" + field, "unknown", "There is no such level."));
    }
}
