package vn.caunoi.registry.spokesperson;

import vn.caunoi.deadlines.LegalRule;
import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** Somebody other than the head authorises (rule {@code spk.subdelegation}). */
final class SubDelegation extends RuleViolated {

    private static final long serialVersionUID = 1L;

    SubDelegation(LegalRule rule) {
        super(
                "sub-delegation",
                "Only the head of the agency authorises; whoever speaks by assignment or authorisation cannot pass it on"
                        + " (rule " + rule.key() + ": " + rule.basis() + ").",
                FieldError.at("/authorisedBy", "not-a-head", "This is no assignment of a head."));
    }
}
