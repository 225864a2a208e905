package vn.caunoi.registry.duty;

import vn.caunoi.problem.Conflict;

/** The proof was withdrawn already. Heals by reading the duty again. */
final class ProofWithdrawn extends Conflict {

    private static final long serialVersionUID = 1L;

    ProofWithdrawn() {
        super("proof-withdrawn", "The proof was withdrawn already.");
    }
}
