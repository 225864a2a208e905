package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.NotFound;

/** No assignment of this agency has this id. */
final class AssignmentNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    AssignmentNotFound() {
        super("assignment-not-found", "There is no such assignment of this agency.");
    }
}
