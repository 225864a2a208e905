package vn.caunoi.registry.reorganisation;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A step names too few or too many bodies that end. */
final class PredecessorsMiscounted extends RuleViolated {

    private static final long serialVersionUID = 1L;

    PredecessorsMiscounted(String pointer) {
        super(
                "predecessors-miscounted",
                "A replacement, a renaming and a split have one predecessor, a merger into a new body at least two.",
                FieldError.at(pointer, "miscounted", "Too few or too many for this kind of change."));
    }
}
