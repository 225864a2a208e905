package vn.caunoi.registry.statement;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** Nobody can wait for what is over. */
final class ReleaseNotInFuture extends RuleViolated {

    private static final long serialVersionUID = 1L;

    ReleaseNotInFuture() {
        super(
                "release-not-in-future",
                "A release time or embargo must lie in the future.",
                FieldError.at("/releaseAt", "release-not-in-future", "A time in the future is needed."));
    }
}
