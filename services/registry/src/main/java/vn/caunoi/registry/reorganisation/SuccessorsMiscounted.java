package vn.caunoi.registry.reorganisation;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A step names too few or too many bodies that take over. */
final class SuccessorsMiscounted extends RuleViolated {

    private static final long serialVersionUID = 1L;

    SuccessorsMiscounted(String pointer) {
        super(
                "successors-miscounted",
                "A replacement, a merger and a renaming have one successor, a split at least two, a split-off at least one, an abolition none.",
                FieldError.at(pointer, "miscounted", "Too few or too many for this kind of change."));
    }
}
