package vn.caunoi.registry.importing;

import vn.caunoi.problem.Conflict;

/** What has been written is not checked again. */
final class ImportAlreadyApplied extends Conflict {

    private static final long serialVersionUID = 1L;

    ImportAlreadyApplied() {
        super("import-already-applied", "This import has been written already.");
    }
}
