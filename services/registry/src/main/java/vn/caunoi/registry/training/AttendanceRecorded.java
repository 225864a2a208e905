package vn.caunoi.registry.training;

import vn.caunoi.problem.Conflict;

/** Only who is merely registered can be taken off the list. */
final class AttendanceRecorded extends Conflict {

    private static final long serialVersionUID = 1L;

    AttendanceRecorded() {
        super("attendance-recorded", "Whoever attended, or was absent, stays on the list.");
    }
}
