package vn.caunoi.monitoring.issue;

import vn.caunoi.contracts.monitoring.IssueOrigin;

/** How an issue came to us; it decides which legal clock the agency's answer has (rules press.answer.*). */
public enum Origin {
    /** The head of a press agency asked for an answer. */
    PRESS_REQUEST,
    /** The press forwarded an opinion or criticism. */
    PRESS_FORWARDED,
    /** We noticed it ourselves: no statutory clock. */
    SPOTTED;

    IssueOrigin told() {
        return IssueOrigin.valueOf(name());
    }
}
