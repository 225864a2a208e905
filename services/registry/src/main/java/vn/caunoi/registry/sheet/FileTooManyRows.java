package vn.caunoi.registry.sheet;

import vn.caunoi.problem.RuleViolated;

/** More lines than are read at once. */
final class FileTooManyRows extends RuleViolated {

    private static final long serialVersionUID = 1L;

    FileTooManyRows() {
        super("file-too-many-rows", "The file has more lines than are read at once; divide it.");
    }
}
