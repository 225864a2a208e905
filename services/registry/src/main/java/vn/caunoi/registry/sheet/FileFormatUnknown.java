package vn.caunoi.registry.sheet;

import vn.caunoi.problem.BadInput;

/** A program, a picture, an old or locked workbook. */
final class FileFormatUnknown extends BadInput {

    private static final long serialVersionUID = 1L;

    FileFormatUnknown() {
        super("file-format-unknown", "The file is neither CSV nor XLSX, whatever its name says.");
    }
}
