package vn.caunoi.registry.conference;

import vn.caunoi.problem.RuleViolated;

/** A refusal that comes too late for the planned start (press.conf.refuse). */
final class RefusalLate extends RuleViolated {
    private static final long serialVersionUID = 1L;

    RefusalLate() {
        super("conference-refusal-late", "A conference can be refused until 12 hours before its planned start only.");
    }
}
