package vn.caunoi.registry.enquiry;

/** What happened to an enquiry. */
public enum EnquiryStepKind {
    RECEIVED,
    VERIFIED,
    DISMISSED,
    REASSIGNED,
    PARTNER_ASKED,
    CONTRIBUTED,
    /** The agency asks the press what it means. */
    QUESTION_BACK,
    /** What the press said to that. */
    PRESS_REPLY,
    /** The press asks more in the same matter; the clock runs on. */
    EXTENDED_QUESTION,
    /** For the colleagues of whoever wrote it. */
    NOTE,
    /** The complaint was concluded; its clock starts. */
    CONCLUDED,
    ANSWERED,
    REFUSED,
    AVOIDED,
    WITHDRAWN;

    /** Whether whoever asked hears of it; what agencies do among each other stays there. */
    boolean isTold() {
        return this != NOTE && this != PARTNER_ASKED && this != CONTRIBUTED;
    }

    /** Whether its words were said between agency and press. */
    boolean isSaid() {
        return this == QUESTION_BACK || this == PRESS_REPLY || this == EXTENDED_QUESTION;
    }
}
