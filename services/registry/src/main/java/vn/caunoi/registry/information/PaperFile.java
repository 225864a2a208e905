package vn.caunoi.registry.information;

import vn.caunoi.documents.DocumentFormat;
import vn.caunoi.registry.agency.Letterhead;

/** A paper as a file. */
final class PaperFile {

    private final String name;
    private final DocumentFormat format;
    private final byte[] content;

    private PaperFile(String name, DocumentFormat format, byte[] content) {
        this.name = name;
        this.format = format;
        this.content = content;
    }

    /** Tens of milliseconds of work: not on an event loop. */
    static PaperFile of(PaperKind kind, RequestView request, Letterhead letterhead, DocumentFormat format) {
        return new PaperFile(
                kind.fileName() + "-" + request.number().replace('/', '-'),
                format,
                format.render(RequestPaper.of(kind, request, letterhead)));
    }

    /** With its ending. */
    String name() {
        return name + "." + format.extension();
    }

    byte[] content() {
        return content.clone();
    }
}
