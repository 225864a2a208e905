package vn.caunoi.registry.information;

/** The papers of Decree 13/2018, by their forms. */
public enum PaperKind {
    /** 01a, or 01b for an organisation. */
    REQUEST("phieu-yeu-cau"),
    RECEIPT("phieu-tiep-nhan"),
    RESOLUTION("phieu-giai-quyet"),
    EXTENSION("thong-bao-gia-han"),
    REFUSAL("thong-bao-tu-choi"),
    CONSENT("lay-y-kien");

    private final String fileName;

    PaperKind(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }

    /** Whether a request has come to the point at which this paper is written. */
    boolean fits(InformationRequest request) {
        return switch (this) {
            case REQUEST -> true;
            case RECEIPT -> request.acceptedAt() != null;
            case RESOLUTION -> request.complexity() != null || request.state() == RequestState.SUPPLIED;
            case EXTENSION -> request.extendedTo() != null;
            case REFUSAL -> request.state() == RequestState.REFUSED;
            case CONSENT -> request.consentAskedAt() != null;
        };
    }
}
