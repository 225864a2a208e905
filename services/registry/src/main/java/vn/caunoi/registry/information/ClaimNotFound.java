package vn.caunoi.registry.information;

import vn.caunoi.problem.NotFound;

/** No claim has this id. Does not heal. */
final class ClaimNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ClaimNotFound() {
        super("disclosure-claim-not-found", "No claim has this id.");
    }
}
