package vn.caunoi.registry.training;

import vn.caunoi.problem.Conflict;
import vn.caunoi.problem.Problem.FieldError;

/** The same asked twice of the same people at one time. */
final class RequirementsOverlap extends Conflict {

    private static final long serialVersionUID = 1L;

    RequirementsOverlap() {
        super(
                "requirements-overlap",
                "Another requirement asks the same of the same people at that time.",
                FieldError.at("/validFrom", "overlaps", "There is such a requirement at that time."));
    }
}
