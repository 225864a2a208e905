package vn.caunoi.registry.information;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** Whoever wants to be answered by e-mail has to say where. */
final class EmailMissing extends RuleViolated {

    private static final long serialVersionUID = 1L;

    EmailMissing() {
        super(
                "information-email-missing",
                "An answer by e-mail needs an address.",
                FieldError.at("/email", "information-email-missing", "Enter an e-mail address."));
    }
}
