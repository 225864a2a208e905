package vn.caunoi.registry.training;

import vn.caunoi.problem.Conflict;

/** Everybody is on the list of a course once. */
final class AlreadyEnrolled extends Conflict {

    private static final long serialVersionUID = 1L;

    AlreadyEnrolled() {
        super("already-enrolled", "Somebody is named twice, or on the list already.");
    }
}
