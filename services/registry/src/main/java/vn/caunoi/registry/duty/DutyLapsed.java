package vn.caunoi.registry.duty;

import vn.caunoi.problem.Conflict;

/** What has ended need not be published any more. Does not heal. */
final class DutyLapsed extends Conflict {

    private static final long serialVersionUID = 1L;

    DutyLapsed() {
        super("duty-lapsed", "The assignment has ended without being published there.");
    }
}
