package vn.caunoi.registry.reorganisation;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A step names an agency that this register does not know. */
final class AgencyUnknown extends RuleViolated {

    private static final long serialVersionUID = 1L;

    AgencyUnknown(String pointer) {
        super(
                "agency-unknown",
                "An agency named here is not in this register.",
                FieldError.at(pointer, "unknown", "An agency named here is not in this register."));
    }
}
