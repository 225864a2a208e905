package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Forbidden;

/** Somebody else than the proposer tried to withdraw. */
final class NotTheProposer extends Forbidden {

    private static final long serialVersionUID = 1L;

    NotTheProposer() {
        super("not-the-proposer", "Only whoever made the proposal can withdraw it.");
    }
}
