package vn.caunoi.registry.training;

import vn.caunoi.problem.Conflict;

/** More people than places. */
final class CourseFull extends Conflict {

    private static final long serialVersionUID = 1L;

    CourseFull() {
        super("course-full", "The course has no place for so many.");
    }
}
