package vn.caunoi.registry.information;

import vn.caunoi.problem.NotFound;

/** No file with this id was part of the answer, whatever else the request may have. */
final class SuppliedFileNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    SuppliedFileNotFound() {
        super("information-file-not-found", "No file with this id was supplied.");
    }
}
