package vn.caunoi.registry.communicator;

import vn.caunoi.problem.Conflict;
import vn.caunoi.problem.Problem.FieldError;

/** Another communicator of the agency has this number at an overlapping time. */
final class CodeTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    CodeTaken() {
        super(
                "communicator-code-taken",
                "Another communicator of this agency has this number at that time.",
                FieldError.at("/code", "taken", "This number is taken at that time."));
    }
}
