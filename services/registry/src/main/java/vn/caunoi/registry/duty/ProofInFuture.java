package vn.caunoi.registry.duty;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** The publication would lie in the future. */
final class ProofInFuture extends RuleViolated {

    private static final long serialVersionUID = 1L;

    ProofInFuture() {
        super(
                "proof-in-future",
                "The publication lies in the future.",
                FieldError.at("/fulfilledAt", "in-the-future", "This time has not come yet."));
    }
}
