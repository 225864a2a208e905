package vn.caunoi.registry.duty;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** The publication would lie before the decision. */
final class ProofBeforeDecision extends RuleViolated {

    private static final long serialVersionUID = 1L;

    ProofBeforeDecision() {
        super(
                "proof-before-decision",
                "Nothing is published before it is decided.",
                FieldError.at("/fulfilledAt", "before-decision", "The decision was made later."));
    }
}
