package vn.caunoi.registry.sheet;

import vn.caunoi.problem.BadInput;

/** A file that begins as a spreadsheet and does not go on as one. */
final class FileUnreadable extends BadInput {

    private static final long serialVersionUID = 1L;

    FileUnreadable() {
        super("file-unreadable", "The file is damaged, or a line does not end where it should.");
    }
}
