package vn.caunoi.registry.communicator;

import vn.caunoi.problem.NotFound;

/** No communicator has this id. */
final class CommunicatorNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    CommunicatorNotFound() {
        super("communicator-not-found", "No communicator has this id.");
    }
}
