package vn.caunoi.registry.sheet;

import vn.caunoi.problem.BadInput;

/** A zip bomb, or a workbook beyond all bounds. */
final class FileInflatesTooMuch extends BadInput {

    private static final long serialVersionUID = 1L;

    FileInflatesTooMuch() {
        super("file-inflates-too-much", "The workbook is far larger inside than its size says.");
    }
}
