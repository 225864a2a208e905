package vn.caunoi.registry.duty;

import vn.caunoi.problem.NotFound;

/** The agency has no such assignment, or it does not have to be published on this channel. */
final class DutyNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    DutyNotFound() {
        super("duty-not-found", "This agency has no such duty.");
    }
}
