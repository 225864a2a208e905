package vn.caunoi.registry.reorganisation;

import vn.caunoi.problem.NotFound;

/** No reorganisation has this id. */
final class ReorganisationNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ReorganisationNotFound() {
        super("reorganisation-not-found", "There is no such reorganisation.");
    }
}
