package vn.caunoi.registry.information;

import vn.caunoi.documents.DocumentFormat;

/** A paper as a file. */
final class PaperFile {

    private final String name;
    private final DocumentFormat format;
    private final byte[] content;

    PaperFile(String name, DocumentFormat format, byte[] content) {
        this.name = name;
        this.format = format;
        this.content = content.clone();
    }

    /** With its ending. */
    String name() {
        return name + "." + format.extension();
    }

    byte[] content() {
        return content.clone();
    }
}
