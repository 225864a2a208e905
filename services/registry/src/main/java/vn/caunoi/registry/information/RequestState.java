package vn.caunoi.registry.information;

import java.util.List;

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

    /** Somebody waits for an answer, or is waited for. */
    static final List<RequestState> OPEN = List.of(RECEIVED, ASKED_BACK, ACCEPTED);

    boolean isOpen() {
        return OPEN.contains(this);
    }
}
