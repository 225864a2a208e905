package vn.caunoi.registry.duty;

import vn.caunoi.problem.NotFound;

/** This duty has no proof of this id. */
final class ProofNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ProofNotFound() {
        super("proof-not-found", "This duty has no such proof.");
    }
}
