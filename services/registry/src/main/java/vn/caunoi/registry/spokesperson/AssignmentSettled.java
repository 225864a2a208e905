package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Conflict;

/** The proposal has been decided. Heals by reading it again. */
final class AssignmentSettled extends Conflict {

    private static final long serialVersionUID = 1L;

    AssignmentSettled() {
        super("assignment-settled", "The proposal was confirmed, rejected or withdrawn already.");
    }
}
