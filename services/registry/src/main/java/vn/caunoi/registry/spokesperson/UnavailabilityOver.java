package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Conflict;

/** There is nothing to end. */
final class UnavailabilityOver extends Conflict {

    private static final long serialVersionUID = 1L;

    UnavailabilityOver() {
        super("unavailability-over", "The unavailability has ended or was cancelled.");
    }
}
