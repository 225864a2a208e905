package vn.caunoi.registry.press;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** An entry that hangs in the air. */
final class PressAgencyNeeded extends RuleViolated {
    private static final long serialVersionUID = 1L;

    PressAgencyNeeded() {
        super(
                "press-agency-needed",
                "Everything but a press agency belongs to one, and a press agency to none.",
                FieldError.at(
                        "/agencyId", "press-agency-needed", "Name the press agency; a press agency itself has none."));
    }
}
