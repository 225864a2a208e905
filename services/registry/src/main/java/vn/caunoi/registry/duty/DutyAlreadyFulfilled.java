package vn.caunoi.registry.duty;

import vn.caunoi.problem.Conflict;

/** A duty is fulfilled once. Does not heal. */
final class DutyAlreadyFulfilled extends Conflict {

    private static final long serialVersionUID = 1L;

    DutyAlreadyFulfilled() {
        super("duty-already-fulfilled", "The proof of this publication was recorded before.");
    }
}
