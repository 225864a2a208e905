package vn.caunoi.registry.correction;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** An answer before the question, or a letter of tomorrow. */
final class CorrectionTimesOdd extends RuleViolated {

    private static final long serialVersionUID = 1L;

    CorrectionTimesOdd(String pointer) {
        super(
                "correction-times-odd",
                "Things happen in their order, and none of them in the future.",
                FieldError.at(
                        pointer, "correction-times-odd", "This time is before what led to it, or lies in the future."));
    }
}
