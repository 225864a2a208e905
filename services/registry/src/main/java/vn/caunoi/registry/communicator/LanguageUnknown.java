package vn.caunoi.registry.communicator;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A language code that is not in the data. */
final class LanguageUnknown extends RuleViolated {

    private static final long serialVersionUID = 1L;

    LanguageUnknown(int index) {
        super(
                "language-unknown",
                "There is no such language.",
                FieldError.at("/languages/" + index, "unknown", "There is no such language."));
    }
}
