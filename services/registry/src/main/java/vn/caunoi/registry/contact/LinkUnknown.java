package vn.caunoi.registry.contact;

import vn.caunoi.problem.NotFound;

/** Forged, mutilated or signed with a secret that was changed. Does not heal. */
final class LinkUnknown extends NotFound {

    private static final long serialVersionUID = 1L;

    LinkUnknown() {
        super("confirmation-link-unknown", "This link was not made here.");
    }
}
