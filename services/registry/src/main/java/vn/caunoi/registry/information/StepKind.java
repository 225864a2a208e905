package vn.caunoi.registry.information;

/** What happened to a request. */
public enum StepKind {
    RECEIVED,
    ASKED_BACK,
    SUPPLEMENTED,
    ACCEPTED,
    /** Simple or complex; with complex requests by network or post this announces the term. */
    ASSESSED,
    EXTENDED,
    CONSENT_ASKED,
    CONSENT_ANSWERED,
    SUPPLIED,
    REFUSED,
    INVALID,
    WITHDRAWN,
    /** Another agency took over, because the first one is no more. */
    MOVED;

    /** Whether the citizen reads the words that go with it; who the third party is concerns nobody else. */
    boolean isTold() {
        return this != CONSENT_ASKED && this != CONSENT_ANSWERED;
    }
}
