package vn.caunoi.registry.importing;

import vn.caunoi.problem.Conflict;

/** What is confirmed is not what is stored. Heals by looking at it again. */
final class ImportNotAsShown extends Conflict {

    private static final long serialVersionUID = 1L;

    ImportNotAsShown() {
        super("import-not-as-shown", "The import was checked again since you looked at it; look again.");
    }
}
