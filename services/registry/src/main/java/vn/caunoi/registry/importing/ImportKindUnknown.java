package vn.caunoi.registry.importing;

import vn.caunoi.problem.NotFound;

/** No such list can be imported. */
final class ImportKindUnknown extends NotFound {

    private static final long serialVersionUID = 1L;

    ImportKindUnknown() {
        super("import-kind-unknown", "No list of this kind can be imported.");
    }
}
