package vn.caunoi.registry.information;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A request that has not arrived yet. */
final class ReceivedInFuture extends RuleViolated {

    private static final long serialVersionUID = 1L;

    ReceivedInFuture() {
        super(
                "information-received-in-future",
                "The request would have been received in the future.",
                FieldError.at("/receivedAt", "in-the-future", "This time has not come yet."));
    }
}
