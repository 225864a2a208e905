package vn.caunoi.registry.press;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A press agency that does not exist. */
final class PressAgencyUnknown extends RuleViolated {
    private static final long serialVersionUID = 1L;

    PressAgencyUnknown() {
        super(
                "press-agency-unknown",
                "There is no such press agency.",
                FieldError.at("/agencyId", "press-agency-unknown", "There is no such press agency."));
    }
}
