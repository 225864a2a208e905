package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Conflict;

/** An end waits for a second person already. Heals once it is confirmed, refused or taken back. */
final class EndAlreadyProposed extends Conflict {

    private static final long serialVersionUID = 1L;

    EndAlreadyProposed() {
        super("end-already-proposed", "An end of this assignment waits for a second person already.");
    }
}
