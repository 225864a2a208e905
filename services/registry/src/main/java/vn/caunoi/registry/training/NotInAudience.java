package vn.caunoi.registry.training;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** Somebody the course is not meant for. */
final class NotInAudience extends RuleViolated {

    private static final long serialVersionUID = 1L;

    /** @param place of the person in the list, from 0 */
    NotInAudience(int place) {
        super(
                "not-in-audience",
                "The course is not for this person.",
                FieldError.at("/people/" + place, "refused", "The course is not for this person."));
    }
}
