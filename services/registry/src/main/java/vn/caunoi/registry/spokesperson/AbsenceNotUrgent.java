package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** What has not begun leaves time for a second person. Heals without {@code urgent}, or once it has begun. */
final class AbsenceNotUrgent extends RuleViolated {

    private static final long serialVersionUID = 1L;

    AbsenceNotUrgent() {
        super(
                "absence-not-urgent",
                "Only an unavailability that has begun can be told to everybody before a second person confirms it.",
                FieldError.at("/urgent", "absence-not-urgent", "It has not begun; a second person confirms it first."));
    }
}
