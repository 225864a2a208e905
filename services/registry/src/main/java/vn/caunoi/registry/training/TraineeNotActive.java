package vn.caunoi.registry.training;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** Somebody whose time ended before the course, or begins after it. */
final class TraineeNotActive extends RuleViolated {

    private static final long serialVersionUID = 1L;

    /** @param place of the person in the list, from 0 */
    TraineeNotActive(int place) {
        super(
                "trainee-not-active",
                "This person does not do this work on the first day of the course.",
                FieldError.at(
                        "/people/" + place,
                        "refused",
                        "This person does not do this work on the first day of the course."));
    }
}
