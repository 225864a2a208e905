package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A decision for an agency that had ended, or not begun. */
final class AgencyDidNotExist extends RuleViolated {

    private static final long serialVersionUID = 1L;

    AgencyDidNotExist() {
        super(
                "agency-did-not-exist",
                "The agency did not exist on the day of the decision.",
                FieldError.at("/decidedAt", "outside-agency-life", "The agency did not exist then."));
    }
}
