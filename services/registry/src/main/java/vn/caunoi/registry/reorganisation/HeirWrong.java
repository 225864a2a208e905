package vn.caunoi.registry.reorganisation;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** Whoever is to take over the open work is no successor, or ends itself. */
final class HeirWrong extends RuleViolated {

    private static final long serialVersionUID = 1L;

    HeirWrong(String pointer) {
        super(
                "heir-wrong",
                "Open work goes to one of the successors; after an abolition to a body that goes on.",
                FieldError.at(pointer, "heir-wrong", "This body cannot take over the open work."));
    }
}
