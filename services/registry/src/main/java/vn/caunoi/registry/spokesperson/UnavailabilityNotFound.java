package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.NotFound;

/** No unavailability of this agency has this id. */
final class UnavailabilityNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    UnavailabilityNotFound() {
        super("unavailability-not-found", "There is no such unavailability of this agency.");
    }
}
