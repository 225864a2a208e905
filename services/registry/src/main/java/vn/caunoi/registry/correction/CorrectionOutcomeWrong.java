package vn.caunoi.registry.correction;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** Nothing ends in a way it was never on. */
final class CorrectionOutcomeWrong extends RuleViolated {

    private static final long serialVersionUID = 1L;

    CorrectionOutcomeWrong() {
        super(
                "correction-outcome-wrong",
                "This outcome does not fit to what was demanded and answered.",
                FieldError.at("/outcome", "correction-outcome-wrong", "Another outcome is needed."));
    }
}
