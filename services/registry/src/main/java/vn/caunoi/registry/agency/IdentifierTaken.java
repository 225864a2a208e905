package vn.caunoi.registry.agency;

import vn.caunoi.problem.Conflict;

/** Another agency bears the identifier on one of these days. */
public final class IdentifierTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    public IdentifierTaken() {
        super("identifier-taken", "Another agency bears this identifier on one of these days.");
    }
}
