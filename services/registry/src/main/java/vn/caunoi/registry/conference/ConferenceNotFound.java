package vn.caunoi.registry.conference;

import vn.caunoi.problem.NotFound;

/** No conference has this id. */
final class ConferenceNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    ConferenceNotFound() {
        super("conference-not-found", "No conference has this id.");
    }
}
