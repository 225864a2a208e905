package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Conflict;

/** Two regular spokespersons at one time, caught by the database. Heals by trying again after reading the list. */
final class SpokespersonsOverlap extends Conflict {

    private static final long serialVersionUID = 1L;

    SpokespersonsOverlap() {
        super(
                "spokespersons-overlap",
                "Another assignment for this agency was recorded at the same moment; read the list again.");
    }
}
