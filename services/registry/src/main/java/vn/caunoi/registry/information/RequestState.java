package vn.caunoi.registry.information;

/** Where a request for information stands. */
public enum RequestState {
    /** Sent, not yet accepted. */
    RECEIVED,
    /** The citizen was asked for what is missing; no clock runs. */
    ASKED_BACK,
    ACCEPTED,
    SUPPLIED,
    REFUSED,
    /** Was none in the sense of the law. */
    INVALID,
    /** The citizen took it back. */
    WITHDRAWN;

    boolean isOpen() {
        return this == RECEIVED || this == ASKED_BACK || this == ACCEPTED;
    }
}
