package vn.caunoi.registry.calendar;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** An exchanged day lacks its make-up Saturday, or another kind of day has one. Does not heal. */
final class MakeUpMisplaced extends RuleViolated {

    private static final long serialVersionUID = 1L;

    MakeUpMisplaced() {
        super(
                "make-up-misplaced",
                "An exchanged day off, and nothing else, names the Saturday that is worked for it.",
                FieldError.at(
                        "/makeUp",
                        "misplaced",
                        "An exchanged day off, and nothing else, names the Saturday that is worked for it."));
    }
}
