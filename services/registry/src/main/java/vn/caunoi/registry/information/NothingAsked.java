package vn.caunoi.registry.information;

import vn.caunoi.problem.Conflict;

/** Only what was asked can be supplemented. */
final class NothingAsked extends Conflict {

    private static final long serialVersionUID = 1L;

    NothingAsked() {
        super("information-nothing-asked", "The agency has asked nothing that could be answered.");
    }
}
