package vn.caunoi.registry.training;

import vn.caunoi.problem.Conflict;

/** Only what was settled can be reopened. */
final class CourseIsPlanned extends Conflict {

    private static final long serialVersionUID = 1L;

    CourseIsPlanned() {
        super("course-is-planned", "The course is planned; there is nothing to reopen.");
    }
}
