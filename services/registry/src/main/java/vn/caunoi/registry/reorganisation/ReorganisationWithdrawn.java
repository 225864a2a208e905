package vn.caunoi.registry.reorganisation;

import vn.caunoi.problem.Conflict;

/** It was withdrawn; whoever wants it after all prepares another one. */
final class ReorganisationWithdrawn extends Conflict {

    private static final long serialVersionUID = 1L;

    ReorganisationWithdrawn() {
        super("reorganisation-withdrawn", "This reorganisation was withdrawn; prepare another one.");
    }
}
