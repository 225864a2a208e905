package vn.caunoi.registry.press;

import vn.caunoi.problem.Conflict;
import vn.caunoi.problem.Problem.FieldError;

/** One licence or card for two at a time. */
final class PressNumberTaken extends Conflict {
    private static final long serialVersionUID = 1L;

    PressNumberTaken() {
        super(
                "press-number-taken",
                "Another entry of this kind has this number at that time.",
                FieldError.at("/number", "taken", "This number is taken at that time."));
    }
}
