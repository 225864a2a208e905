package vn.caunoi.registry.information;

import vn.caunoi.problem.Conflict;

/** A claim is answered once. Does not heal. */
final class ClaimAnswered extends Conflict {

    private static final long serialVersionUID = 1L;

    ClaimAnswered() {
        super("disclosure-claim-answered", "The claim was answered before.");
    }
}
