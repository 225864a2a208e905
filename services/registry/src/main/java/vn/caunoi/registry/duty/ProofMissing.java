package vn.caunoi.registry.duty;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A proof that shows nothing. */
final class ProofMissing extends RuleViolated {

    private static final long serialVersionUID = 1L;

    ProofMissing() {
        super(
                "proof-missing",
                "Say where the publication can be seen: an address, a note or a document.",
                FieldError.at("/url", "required", "An address, a note or a document is needed."));
    }
}
