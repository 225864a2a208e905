package vn.caunoi.registry.information;

import vn.caunoi.problem.Conflict;

/** What is closed stays closed. Does not heal. */
final class RequestClosed extends Conflict {

    private static final long serialVersionUID = 1L;

    RequestClosed() {
        super("information-request-closed", "The request was answered or taken back.");
    }
}
