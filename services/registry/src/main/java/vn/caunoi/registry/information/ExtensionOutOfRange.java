package vn.caunoi.registry.information;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** The extension is shorter than the term or longer than the law allows. */
final class ExtensionOutOfRange extends RuleViolated {

    private static final long serialVersionUID = 1L;

    ExtensionOutOfRange() {
        super(
                "information-extension-out-of-range",
                "The new last day must follow the term and lie within what the law allows.",
                FieldError.at(
                        "/until",
                        "information-extension-out-of-range",
                        "This day does not follow the term, or lies beyond the longest extension."));
    }
}
