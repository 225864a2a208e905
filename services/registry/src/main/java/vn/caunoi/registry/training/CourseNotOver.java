package vn.caunoi.registry.training;

import vn.caunoi.problem.RuleViolated;

/** A confirmation before the end. */
final class CourseNotOver extends RuleViolated {

    private static final long serialVersionUID = 1L;

    CourseNotOver() {
        super("course-not-over", "A course is confirmed as held on its last day, or later.");
    }
}
