package vn.caunoi.registry.duty;

import vn.caunoi.problem.Conflict;

/** Nobody needs to prove what this service itself publishes. Does not heal. */
final class DutyProvesItself extends Conflict {

    private static final long serialVersionUID = 1L;

    DutyProvesItself() {
        super("duty-proves-itself", "The province's own list is its own proof.");
    }
}
