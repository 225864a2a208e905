package vn.caunoi.registry.conference;

import vn.caunoi.problem.Conflict;

/** Whoever was written to stays on the list. */
final class GuestInvited extends Conflict {
    private static final long serialVersionUID = 1L;

    GuestInvited() {
        super("conference-guest-invited", "Whoever was written to, or has named somebody, stays on the list.");
    }
}
