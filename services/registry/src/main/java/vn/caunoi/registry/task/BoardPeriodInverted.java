package vn.caunoi.registry.task;

import vn.caunoi.problem.RuleViolated;

/** The last day is before the first. Heals by other days. */
final class BoardPeriodInverted extends RuleViolated {

    private static final long serialVersionUID = 1L;

    BoardPeriodInverted() {
        super("period-inverted", "A period ends after it begins.");
    }
}
