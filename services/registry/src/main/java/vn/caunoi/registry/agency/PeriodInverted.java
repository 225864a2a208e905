package vn.caunoi.registry.agency;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A period ends before it begins. */
public final class PeriodInverted extends RuleViolated {

    private static final long serialVersionUID = 1L;

    public PeriodInverted() {
        super(
                "period-inverted",
                "The period ends before it begins.",
                FieldError.at("/validTo", "inverted", "This day lies before the first one."));
    }
}
