package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A decision that would take effect before it was signed. */
final class EffectBeforeDecision extends RuleViolated {

    private static final long serialVersionUID = 1L;

    EffectBeforeDecision(String field) {
        super(
                "effect-before-decision",
                "A decision takes effect when it is signed, or later.",
                FieldError.at("/" + field, "before-decision", "This lies before the decision."));
    }
}
