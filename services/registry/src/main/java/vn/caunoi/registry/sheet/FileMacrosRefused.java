package vn.caunoi.registry.sheet;

import vn.caunoi.problem.BadInput;

/** A workbook that brings a program along. */
final class FileMacrosRefused extends BadInput {

    private static final long serialVersionUID = 1L;

    FileMacrosRefused() {
        super("file-macros-refused", "The workbook contains macros; save it as XLSX without them.");
    }
}
