package vn.caunoi.registry.officer;

import vn.caunoi.problem.NotFound;

/** No officer has this id. */
final class OfficerNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    OfficerNotFound() {
        super("officer-not-found", "No officer has this id.");
    }
}
