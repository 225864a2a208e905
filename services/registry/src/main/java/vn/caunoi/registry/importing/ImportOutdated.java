package vn.caunoi.registry.importing;

import vn.caunoi.problem.Conflict;

/** The register is not any more what the file was compared with. Heals by checking the file again. */
public final class ImportOutdated extends Conflict {

    private static final long serialVersionUID = 1L;

    public ImportOutdated() {
        super("import-outdated", "The register has changed since the file was checked; check it again.");
    }
}
