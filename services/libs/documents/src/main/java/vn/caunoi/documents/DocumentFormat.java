package vn.caunoi.documents;

/** The files a document is written as. Rendering takes tens of milliseconds of work: not on an event loop. */
public enum DocumentFormat {
    /** To be edited, numbered and signed in an office program. */
    DOCX("docx") {
        @Override
        public byte[] render(OfficeDocument document) {
            return new DocxWriter(document).write();
        }
    },
    /** To be read and printed; carries its typeface. */
    PDF("pdf") {
        @Override
        public byte[] render(OfficeDocument document) {
            return PdfWriter.write(document);
        }
    };

    /** Media type of {@link #DOCX}. */
    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Media type of {@link #PDF}. */
    public static final String PDF_TYPE = "application/pdf";

    private final String extension;

    DocumentFormat(String extension) {
        this.extension = extension;
    }

    /** The whole file. */
    public abstract byte[] render(OfficeDocument document);

    /** Without a dot. */
    public String extension() {
        return extension;
    }
}
