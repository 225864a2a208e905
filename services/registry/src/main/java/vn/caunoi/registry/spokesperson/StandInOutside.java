package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** Somebody would stand in for a person who is not reported unavailable in all of that time. */
final class StandInOutside extends RuleViolated {

    private static final long serialVersionUID = 1L;

    StandInOutside() {
        super(
                "stand-in-outside",
                "Whoever stands in does so within a reported unavailability of this agency.",
                FieldError.at("/standsInFor", "outside-unavailability", "Nobody is unavailable for all of that time."));
    }
}
