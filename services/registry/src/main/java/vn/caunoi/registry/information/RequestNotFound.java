package vn.caunoi.registry.information;

import vn.caunoi.problem.NotFound;

/** No request has this id. Does not heal. */
final class RequestNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    RequestNotFound() {
        super("information-request-not-found", "No request for information has this id.");
    }
}
