package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A period that ends before it begins, or the moment it begins. */
final class PeriodInverted extends RuleViolated {

    private static final long serialVersionUID = 1L;

    PeriodInverted(String field) {
        super(
                "period-inverted",
                "A period ends after it begins.",
                FieldError.at("/" + field, "not-after-begin", "This must come after the beginning."));
    }
}
