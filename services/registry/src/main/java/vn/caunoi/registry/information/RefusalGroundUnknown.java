package vn.caunoi.registry.information;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** No law ever knew this ground. */
final class RefusalGroundUnknown extends RuleViolated {

    private static final long serialVersionUID = 1L;

    RefusalGroundUnknown() {
        super(
                "refusal-ground-unknown",
                "The law knows no such ground of refusal.",
                FieldError.at("/ground", "refusal-ground-unknown", "Choose one of the law's grounds."));
    }
}
