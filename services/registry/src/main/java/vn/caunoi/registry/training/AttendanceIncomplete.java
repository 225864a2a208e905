package vn.caunoi.registry.training;

import vn.caunoi.problem.RuleViolated;

/** A confirmation while nobody knows who was there. */
final class AttendanceIncomplete extends RuleViolated {

    private static final long serialVersionUID = 1L;

    AttendanceIncomplete() {
        super("attendance-incomplete", "Say of everybody on the list whether they attended.");
    }
}
