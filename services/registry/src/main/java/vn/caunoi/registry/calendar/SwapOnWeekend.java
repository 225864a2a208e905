package vn.caunoi.registry.calendar;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** Somebody exchanges a day of a weekend. Does not heal. */
final class SwapOnWeekend extends RuleViolated {

    private static final long serialVersionUID = 1L;

    SwapOnWeekend() {
        super(
                "swap-on-weekend",
                "A day that is off anyway cannot be exchanged.",
                FieldError.at("/date", "weekend", "A day that is off anyway cannot be exchanged."));
    }
}
