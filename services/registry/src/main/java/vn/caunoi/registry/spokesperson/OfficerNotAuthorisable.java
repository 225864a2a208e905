package vn.caunoi.registry.spokesperson;

import vn.caunoi.deadlines.LegalRule;
import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** The rule in force at the signing let only deputies of the head be authorised (rule {@code spk.case.officers}). */
final class OfficerNotAuthorisable extends RuleViolated {

    private static final long serialVersionUID = 1L;

    OfficerNotAuthorisable(LegalRule rule) {
        super(
                "officer-not-authorisable",
                "On the day of signing only a deputy of the head could be authorised in such an agency (rule "
                        + rule.key() + ": " + rule.basis() + ").",
                FieldError.at("/position", "not-a-deputy", "This is no post of a deputy."));
    }
}
