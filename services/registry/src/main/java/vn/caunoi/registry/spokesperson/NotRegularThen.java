package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** Unavailability concerns a regular spokesperson in office; everybody else needs no substitute. */
final class NotRegularThen extends RuleViolated {

    private static final long serialVersionUID = 1L;

    NotRegularThen() {
        super(
                "not-regular-then",
                "Nobody is regular spokesperson by this assignment when the unavailability begins.",
                FieldError.at("/from", "not-regular-then", "The assignment does not run then."));
    }
}
