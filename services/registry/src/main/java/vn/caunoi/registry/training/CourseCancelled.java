package vn.caunoi.registry.training;

import vn.caunoi.problem.Conflict;

/** Nothing happens at a cancelled course. */
final class CourseCancelled extends Conflict {

    private static final long serialVersionUID = 1L;

    CourseCancelled() {
        super("course-cancelled", "The course was cancelled; reopen it first.");
    }
}
