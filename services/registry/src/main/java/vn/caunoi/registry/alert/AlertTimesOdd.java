package vn.caunoi.registry.alert;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** Something is received, and found to stir opinion, after it happened and before now. */
final class AlertTimesOdd extends RuleViolated {

    private static final long serialVersionUID = 1L;

    AlertTimesOdd(String pointer) {
        super(
                "alert-times-odd",
                "Things happen in their order, and none of them in the future.",
                FieldError.at(pointer, "alert-times-odd", "This is before it happened, or lies in the future."));
    }
}
