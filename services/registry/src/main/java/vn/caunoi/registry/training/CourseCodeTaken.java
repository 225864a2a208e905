package vn.caunoi.registry.training;

import vn.caunoi.problem.Conflict;
import vn.caunoi.problem.Problem.FieldError;

/** Courses are told apart by their codes, in files too. */
final class CourseCodeTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    CourseCodeTaken() {
        super(
                "course-code-taken",
                "Another course has this code.",
                FieldError.at("/code", "taken", "This code is taken."));
    }
}
