package vn.caunoi.registry.conference;

import vn.caunoi.problem.RuleViolated;

/** A notice that comes too late for the planned start (press.conf.notice). */
final class NoticeLate extends RuleViolated {
    private static final long serialVersionUID = 1L;

    NoticeLate() {
        super(
                "conference-notice-late",
                "The notice had to be given 24 hours before the planned start; plan the conference for later.");
    }
}
