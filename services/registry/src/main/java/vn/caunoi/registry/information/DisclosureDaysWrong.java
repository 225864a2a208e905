package vn.caunoi.registry.information;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** Days that cannot follow each other. */
final class DisclosureDaysWrong extends RuleViolated {

    private static final long serialVersionUID = 1L;

    DisclosureDaysWrong() {
        super(
                "disclosure-days-wrong",
                "Information is made public after it was created, not in the future, and is shown from then on.",
                FieldError.at("/publishedOn", "disclosure-days-wrong", "This day does not follow from the others."));
    }
}
