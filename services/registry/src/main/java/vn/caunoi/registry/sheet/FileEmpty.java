package vn.caunoi.registry.sheet;

import vn.caunoi.problem.BadInput;

/** A file with nothing in it. */
final class FileEmpty extends BadInput {

    private static final long serialVersionUID = 1L;

    FileEmpty() {
        super("file-empty", "The file has no line with column names.");
    }
}
