package vn.caunoi.registry.conference;

import vn.caunoi.problem.RuleViolated;

/** Minutes or attendance of something to come. */
final class ConferenceNotOver extends RuleViolated {
    private static final long serialVersionUID = 1L;

    ConferenceNotOver() {
        super("conference-not-over", "What has not happened yet cannot be recorded.");
    }
}
