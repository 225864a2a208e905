package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Conflict;

/** Nobody has proposed to end this assignment. Heals by proposing it. */
final class EndNotProposed extends Conflict {

    private static final long serialVersionUID = 1L;

    EndNotProposed() {
        super("end-not-proposed", "Nobody has proposed to end this assignment.");
    }
}
