package vn.caunoi.registry.calendar;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A day that is to be worked in exchange is no Saturday. Does not heal. */
final class NotASaturday extends RuleViolated {

    private static final long serialVersionUID = 1L;

    NotASaturday(String pointer) {
        super(
                "not-a-saturday",
                "Only a Saturday can be worked in exchange.",
                FieldError.at(pointer, "not-a-saturday", "Only a Saturday can be worked in exchange."));
    }
}
