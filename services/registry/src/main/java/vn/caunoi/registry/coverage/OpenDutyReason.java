package vn.caunoi.registry.coverage;

/** Why something is open. */
public enum OpenDutyReason {
    NEVER_NAMED,
    ENDED,
    AGENCY_PORTAL,
    PROVINCE_LIST,
    MINISTRY_LIST,
    NOT_CONFIRMED,
    REPORTED_WRONG,
    UNANSWERED
}
