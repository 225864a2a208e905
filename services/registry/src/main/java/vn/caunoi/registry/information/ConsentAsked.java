package vn.caunoi.registry.information;

import vn.caunoi.problem.Conflict;

/** A third party is asked once. */
final class ConsentAsked extends Conflict {

    private static final long serialVersionUID = 1L;

    ConsentAsked() {
        super("information-consent-asked", "The third party was asked before.");
    }
}
