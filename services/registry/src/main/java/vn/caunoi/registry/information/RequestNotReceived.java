package vn.caunoi.registry.information;

import vn.caunoi.problem.Conflict;

/** Accepting and asking back come first. */
final class RequestNotReceived extends Conflict {

    private static final long serialVersionUID = 1L;

    RequestNotReceived() {
        super(
                "information-request-not-received",
                "Only a request that waits to be accepted can be accepted or asked back.");
    }
}
