package vn.caunoi.registry.reorganisation;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A body would come after itself. */
final class SuccessionCycle extends RuleViolated {

    private static final long serialVersionUID = 1L;

    SuccessionCycle(String pointer) {
        super(
                "succession-cycle",
                "A body would be its own successor, directly or through others.",
                FieldError.at(pointer, "cycle", "Following these successors leads back to the predecessor."));
    }
}
