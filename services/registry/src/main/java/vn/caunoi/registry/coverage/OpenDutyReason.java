package vn.caunoi.registry.coverage;

/** Why something is open. */
public enum OpenDutyReason {
    NEVER_NAMED,
    ENDED,
    AGENCY_PORTAL,
    PROVINCE_LIST,
    PRESS_BUREAU,
    MINISTRY_LIST,
    NOT_CONFIRMED,
    /** Asked and reminded by mail as often as anybody may be. */
    NO_ANSWER,
    /** The mail server does not know the published address. */
    MAIL_REFUSED,
    REPORTED_WRONG,
    UNANSWERED
}
