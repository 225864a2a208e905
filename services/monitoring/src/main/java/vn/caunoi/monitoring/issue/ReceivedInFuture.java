package vn.caunoi.monitoring.issue;

import vn.caunoi.problem.RuleViolated;

/** The time of receipt lies in the future. */
final class ReceivedInFuture extends RuleViolated {
    private static final long serialVersionUID = 1L;

    ReceivedInFuture() {
        super("received-in-future", "What is received cannot be received later than now.");
    }
}
