package vn.caunoi.registry.training;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** An absence without a reason, or what belongs to another state. */
final class MarkInconsistent extends RuleViolated {

    private static final long serialVersionUID = 1L;

    MarkInconsistent(String field, String detail) {
        super(
                "attendance-inconsistent",
                "An absence needs a reason, a reason an absence, a certificate attendance.",
                FieldError.at("/" + field, "inconsistent", detail));
    }
}
