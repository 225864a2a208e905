package vn.caunoi.registry.information;

import vn.caunoi.problem.Conflict;

/** The work begins with acceptance. */
final class RequestNotAccepted extends Conflict {

    private static final long serialVersionUID = 1L;

    RequestNotAccepted() {
        super("information-request-not-accepted", "Accept the request first.");
    }
}
