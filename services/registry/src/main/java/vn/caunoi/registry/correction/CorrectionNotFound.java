package vn.caunoi.registry.correction;

import vn.caunoi.problem.NotFound;

/** No demand has this id. */
final class CorrectionNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    CorrectionNotFound() {
        super("correction-not-found", "There is no such demand.");
    }
}
