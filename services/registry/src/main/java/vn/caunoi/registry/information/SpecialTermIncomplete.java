package vn.caunoi.registry.information;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** Half a special term. */
final class SpecialTermIncomplete extends RuleViolated {

    private static final long serialVersionUID = 1L;

    SpecialTermIncomplete() {
        super(
                "disclosure-special-term-incomplete",
                "A term of a special law needs its last day and its basis.",
                FieldError.at(
                        "/specialBasis", "disclosure-special-term-incomplete", "Name the law, or leave the day out."));
    }
}
