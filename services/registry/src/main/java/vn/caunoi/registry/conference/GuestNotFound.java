package vn.caunoi.registry.conference;

import vn.caunoi.problem.NotFound;

/** Nobody with this id is on the list of the conference. */
final class GuestNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    GuestNotFound() {
        super("conference-guest-not-found", "Nobody with this id is on the list of the conference.");
    }
}
