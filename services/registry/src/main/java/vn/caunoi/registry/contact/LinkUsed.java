package vn.caunoi.registry.contact;

import vn.caunoi.problem.Conflict;

/** A link is answered once. Heals with a new link. */
final class LinkUsed extends Conflict {

    private static final long serialVersionUID = 1L;

    LinkUsed() {
        super("confirmation-link-used", "This link was answered, or replaced by a newer one.");
    }
}
