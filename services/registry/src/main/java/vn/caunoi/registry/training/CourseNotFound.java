package vn.caunoi.registry.training;

import vn.caunoi.problem.NotFound;

/** No course has this id. */
final class CourseNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    CourseNotFound() {
        super("course-not-found", "No course has this id.");
    }
}
