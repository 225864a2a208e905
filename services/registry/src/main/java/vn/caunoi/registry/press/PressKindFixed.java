package vn.caunoi.registry.press;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** An entry that would become something else. */
final class PressKindFixed extends RuleViolated {
    private static final long serialVersionUID = 1L;

    PressKindFixed() {
        super(
                "press-kind-fixed",
                "An entry stays what it is; end it and record another one.",
                FieldError.at("/kind", "press-kind-fixed", "An entry stays what it is."));
    }
}
