package vn.caunoi.registry.importing;

import vn.caunoi.problem.NotFound;

/** No import has this id, or its lines were deleted after their time. */
final class ImportNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ImportNotFound() {
        super("import-not-found", "No import has this id.");
    }
}
