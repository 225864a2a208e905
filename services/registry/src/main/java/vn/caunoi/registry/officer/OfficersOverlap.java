package vn.caunoi.registry.officer;

import vn.caunoi.problem.Conflict;
import vn.caunoi.problem.Problem.FieldError;

/** The same person twice at one time. */
final class OfficersOverlap extends Conflict {

    private static final long serialVersionUID = 1L;

    OfficersOverlap() {
        super(
                "officers-overlap",
                "Somebody with this address is an officer of this agency at that time.",
                FieldError.at("/email", "taken", "This address is taken at that time."));
    }
}
