package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Conflict;

/** A role can only be followed by one that begins later. Heals with a later beginning, or with an end before it. */
final class NewerAssignmentExists extends Conflict {

    private static final long serialVersionUID = 1L;

    NewerAssignmentExists() {
        super(
                "newer-assignment-exists",
                "The agency already has somebody in this role who begins at the same time or later.");
    }
}
