package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** The decision lies in the future. */
final class DecisionNotYetMade extends RuleViolated {

    private static final long serialVersionUID = 1L;

    DecisionNotYetMade() {
        super(
                "decision-not-yet-made",
                "A decision can only be recorded once it has been made.",
                FieldError.at("/decidedAt", "in-the-future", "This time has not come yet."));
    }
}
