package vn.caunoi.registry.enquiry;

/** What staff may write into the history of an enquiry. */
public enum WrittenStep {
    NOTE(EnquiryStepKind.NOTE),
    QUESTION_BACK(EnquiryStepKind.QUESTION_BACK),
    PRESS_REPLY(EnquiryStepKind.PRESS_REPLY),
    EXTENDED_QUESTION(EnquiryStepKind.EXTENDED_QUESTION);

    private final EnquiryStepKind kind;

    WrittenStep(EnquiryStepKind kind) {
        this.kind = kind;
    }

    EnquiryStepKind kind() {
        return kind;
    }
}
