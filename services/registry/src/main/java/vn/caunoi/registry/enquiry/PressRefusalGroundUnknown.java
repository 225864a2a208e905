package vn.caunoi.registry.enquiry;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** No law ever had this ground. */
final class PressRefusalGroundUnknown extends RuleViolated {

    private static final long serialVersionUID = 1L;

    PressRefusalGroundUnknown() {
        super(
                "press-refusal-ground-unknown",
                "The law knows no such ground for a refusal.",
                FieldError.at("/ground", "unknown", "The law knows no such ground for a refusal."));
    }
}
