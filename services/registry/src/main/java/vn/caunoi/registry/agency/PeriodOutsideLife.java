package vn.caunoi.registry.agency;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** Something is said about days on which the agency did not exist. */
public final class PeriodOutsideLife extends RuleViolated {

    private static final long serialVersionUID = 1L;

    public PeriodOutsideLife() {
        super(
                "period-outside-life",
                "The agency did not exist in all of this period.",
                FieldError.at("/validFrom", "outside-life", "The agency did not exist in all of this period."));
    }
}
