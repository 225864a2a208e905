package vn.caunoi.registry.calendar;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** The calendar does not reach to this year; most likely a digit is wrong. Does not heal. */
final class YearOutOfRange extends RuleViolated {

    private static final long serialVersionUID = 1L;

    YearOutOfRange(String pointer) {
        super(
                "year-out-of-range",
                "The calendar does not reach to this year.",
                FieldError.at(pointer, "out-of-range", "The calendar holds the years 2013 to 2100."));
    }
}
