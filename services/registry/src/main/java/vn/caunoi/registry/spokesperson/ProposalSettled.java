package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Conflict;

/** The proposal has been decided. Heals by reading it again. */
final class ProposalSettled extends Conflict {

    private static final long serialVersionUID = 1L;

    ProposalSettled() {
        super("proposal-settled", "The proposal was confirmed, rejected or withdrawn already.");
    }
}
