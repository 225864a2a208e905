package vn.caunoi.registry.reorganisation;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A body does not exist on the effective day. */
final class BodyNotStanding extends RuleViolated {

    private static final long serialVersionUID = 1L;

    BodyNotStanding(String pointer) {
        super(
                "body-not-standing",
                "A body named here does not exist on the effective day.",
                FieldError.at(pointer, "not-standing", "It does not exist on that day."));
    }
}
