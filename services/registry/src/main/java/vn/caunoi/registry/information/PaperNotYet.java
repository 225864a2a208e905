package vn.caunoi.registry.information;

import vn.caunoi.problem.Conflict;

/** A paper follows what was decided. */
final class PaperNotYet extends Conflict {

    private static final long serialVersionUID = 1L;

    PaperNotYet() {
        super("information-paper-not-yet", "The request has not come to the point at which this paper is written.");
    }
}
