package vn.caunoi.registry.training;

import vn.caunoi.problem.RuleViolated;

/** Attendance at a course of the future. */
final class CourseNotBegun extends RuleViolated {

    private static final long serialVersionUID = 1L;

    CourseNotBegun() {
        super("course-not-begun", "Nobody can have attended a course that has not begun.");
    }
}
