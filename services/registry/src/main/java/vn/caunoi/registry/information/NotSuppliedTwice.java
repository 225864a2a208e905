package vn.caunoi.registry.information;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** The register contradicts the ground. */
final class NotSuppliedTwice extends RuleViolated {

    private static final long serialVersionUID = 1L;

    NotSuppliedTwice() {
        super(
                "information-not-supplied-twice",
                "The register does not show that this was supplied to the same person twice.",
                FieldError.at(
                        "/earlier",
                        "information-not-supplied-twice",
                        "Name two requests of this person that were supplied."));
    }
}
