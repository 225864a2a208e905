package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Conflict;

/** Two unavailabilities at one time. Heals with another time. */
final class UnavailabilitiesOverlap extends Conflict {

    private static final long serialVersionUID = 1L;

    UnavailabilitiesOverlap() {
        super("unavailabilities-overlap", "This spokesperson is reported unavailable in that time already.");
    }
}
