package vn.caunoi.registry.information;

import vn.caunoi.problem.Conflict;

/** There is no open question to a third party. */
final class ConsentNotAsked extends Conflict {

    private static final long serialVersionUID = 1L;

    ConsentNotAsked() {
        super("information-consent-not-asked", "No third party was asked, or it has answered.");
    }
}
