package vn.caunoi.registry.correction;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** An outlet comes from the directory; free text is an exception that somebody accounts for. */
final class OutletOdd extends RuleViolated {

    private static final long serialVersionUID = 1L;

    OutletOdd(String pointer) {
        super(
                "correction-outlet-odd",
                "The outlet is one of the press directory, or is named with the reason why it is not there.",
                FieldError.at(pointer, "correction-outlet-odd", "One of the directory, or a name and a reason."));
    }
}
