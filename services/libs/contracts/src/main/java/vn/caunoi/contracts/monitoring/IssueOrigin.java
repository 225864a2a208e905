package vn.caunoi.contracts.monitoring;

/** How a public issue reached the agency; the legal clock of the answer depends on it. */
public enum IssueOrigin {
    /** The press asked the agency directly. */
    PRESS_REQUEST,
    /** The press forwarded an opinion, complaint or proposal. */
    PRESS_FORWARDED,
    /** Staff noticed it in the news; the law sets no clock. */
    SPOTTED
}
