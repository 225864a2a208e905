package vn.caunoi.registry.training;

import vn.caunoi.problem.Conflict;

/** What was confirmed is not changed by the way. */
final class CourseHeld extends Conflict {

    private static final long serialVersionUID = 1L;

    CourseHeld() {
        super("course-held", "The course was confirmed as held; reopen it first.");
    }
}
