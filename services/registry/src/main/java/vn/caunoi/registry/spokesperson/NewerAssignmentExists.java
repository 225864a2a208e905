package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Conflict;

/** An assignment can only be followed by a later one; history is not rewritten. Heals only with a later decision. */
final class NewerAssignmentExists extends Conflict {

    private static final long serialVersionUID = 1L;

    NewerAssignmentExists() {
        super(
                "newer-assignment-exists",
                "The agency already has a spokesperson by a decision of the same time or later.");
    }
}
