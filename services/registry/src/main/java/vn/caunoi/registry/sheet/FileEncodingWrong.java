package vn.caunoi.registry.sheet;

import vn.caunoi.problem.BadInput;

/** Text in another encoding, in which names would be mangled. */
final class FileEncodingWrong extends BadInput {

    private static final long serialVersionUID = 1L;

    FileEncodingWrong() {
        super("file-encoding-wrong", "The text is not UTF-8; save it as CSV UTF-8, or as XLSX.");
    }
}
