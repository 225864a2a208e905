package vn.caunoi.registry.information;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** Supply needs the consent that was asked for, or a waiver. */
final class ConsentMissing extends RuleViolated {

    private static final long serialVersionUID = 1L;

    ConsentMissing() {
        super(
                "information-consent-missing",
                "The third party has not consented; only the head of the agency can waive that, for a reason.",
                FieldError.at(
                        "/waiver", "information-consent-missing", "Without consent the head's reason is needed."));
    }
}
