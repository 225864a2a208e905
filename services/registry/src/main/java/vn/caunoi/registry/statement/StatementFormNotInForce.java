package vn.caunoi.registry.statement;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A form of the law of then. */
final class StatementFormNotInForce extends RuleViolated {

    private static final long serialVersionUID = 1L;

    StatementFormNotInForce() {
        super(
                "statement-form-not-in-force",
                "The law does not know this form of statement any more.",
                FieldError.at("/form", "statement-form-not-in-force", "This form is not in force."));
    }
}
