package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A role for an agency that had ended, or not begun. */
final class AgencyDidNotExist extends RuleViolated {

    private static final long serialVersionUID = 1L;

    /** @param field the time that lies outside the agency's life */
    AgencyDidNotExist(String field) {
        super(
                "agency-did-not-exist",
                "The agency does not exist on the day the role begins.",
                FieldError.at("/" + field, "outside-agency-life", "The agency did not exist then."));
    }
}
