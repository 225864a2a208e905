package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** No head of this agency was in office when the authorisation was signed. Heals once the head is recorded. */
final class HeadNotInOffice extends RuleViolated {

    private static final long serialVersionUID = 1L;

    HeadNotInOffice() {
        super(
                "head-not-in-office",
                "An authorisation comes from the head who was in office when it was signed; record the head first.",
                FieldError.at("/authorisedBy", "head-not-in-office", "No such head was in office then."));
    }
}
