package vn.caunoi.registry.contact;

import vn.caunoi.problem.Conflict;

/** Too late, or the spokesperson has changed meanwhile. Heals with a new link. */
final class LinkExpired extends Conflict {

    private static final long serialVersionUID = 1L;

    LinkExpired() {
        super("confirmation-link-expired", "The time to answer this link is over.");
    }
}
