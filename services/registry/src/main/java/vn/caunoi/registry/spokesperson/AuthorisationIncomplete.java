package vn.caunoi.registry.spokesperson;

import java.util.List;
import vn.caunoi.deadlines.LegalRule;
import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** An authorisation without document, matter or term (rule {@code spk.case.writtenAndTerm}). */
final class AuthorisationIncomplete extends RuleViolated {

    private static final long serialVersionUID = 1L;

    AuthorisationIncomplete(LegalRule rule, List<FieldError> missing) {
        super(
                "authorisation-incomplete",
                "An authorisation is written, for one matter and for a definite term (rule " + rule.key() + ": "
                        + rule.basis() + ").",
                missing.toArray(FieldError[]::new));
    }
}
