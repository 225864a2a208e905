package vn.caunoi.documents;

/** The files a document is written as. Rendering takes tens of milliseconds of work: not on an event loop. */
public enum DocumentFormat {
    /** To be edited, numbered and signed in an office program. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx") {
        @Override
        public byte[] render(OfficeDocument document) {
            return new DocxWriter(document).write();
        }
    },
    /** To be read and printed; carries its typeface. */
    PDF("application/pdf", "pdf") {
        @Override
        public byte[] render(OfficeDocument document) {
            return PdfWriter.write(document);
        }
    };

    private final String mediaType;
    private final String extension;

    DocumentFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The whole file. */
    public abstract byte[] render(OfficeDocument document);

    public String mediaType() {
        return mediaType;
    }

    /** Without a dot. */
    public String extension() {
        return extension;
    }
}
