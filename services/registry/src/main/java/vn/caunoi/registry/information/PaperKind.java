package vn.caunoi.registry.information;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The papers of Decree 13/2018, by their forms. */
public enum PaperKind {
    /** 01a, or 01b for an organisation. */
    REQUEST("phieu-yeu-cau", false),
    RECEIPT("phieu-tiep-nhan", true),
    RESOLUTION("phieu-giai-quyet", true),
    EXTENSION("thong-bao-gia-han", true),
    REFUSAL("thong-bao-tu-choi", true),
    /** Goes to the third party, and names it. */
    CONSENT("lay-y-kien", false);

    private final String fileName;
    private final boolean issuedToCitizen;

    PaperKind(String fileName, boolean issuedToCitizen) {
        this.fileName = fileName;
        this.issuedToCitizen = issuedToCitizen;
    }

    /** The papers that can be written of a request by now. */
    static List<PaperKind> of(InformationRequest request) {
        return Stream.of(values()).filter(kind -> kind.fits(request)).toList();
    }

    /** Those among them that are addressed to whoever asked. */
    static List<PaperKind> toCitizen(InformationRequest request) {
        return of(request).stream().filter(kind -> kind.issuedToCitizen).toList();
    }

    /** When what the paper says was decided. */
    Instant issuedAt(RequestView request) {
        return switch (this) {
            case REQUEST -> request.receivedAt();
            case RECEIPT -> last(request, StepKind.ACCEPTED);
            case RESOLUTION ->
                last(request, request.state() == RequestState.SUPPLIED ? StepKind.SUPPLIED : StepKind.ASSESSED);
            case EXTENSION -> last(request, StepKind.EXTENDED);
            case REFUSAL -> last(request, StepKind.REFUSED);
            case CONSENT -> last(request, StepKind.CONSENT_ASKED);
        };
    }

    private static Instant last(RequestView request, StepKind kind) {
        return request.steps().stream()
                .filter(step -> step.kind() == kind)
                .map(StepView::at)
                .reduce(request.receivedAt(), (earlier, later) -> later);
    }

    String fileName() {
        return fileName;
    }

    /** Whether a request has come to the point at which this paper is written. */
    private boolean fits(InformationRequest request) {
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
