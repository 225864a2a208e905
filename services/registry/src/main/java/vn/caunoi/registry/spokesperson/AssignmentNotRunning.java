package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Conflict;

/** There is nothing to end: not confirmed, or over already. */
final class AssignmentNotRunning extends Conflict {

    private static final long serialVersionUID = 1L;

    AssignmentNotRunning() {
        super("assignment-not-running", "Only a confirmed assignment that has not ended can be ended.");
    }
}
