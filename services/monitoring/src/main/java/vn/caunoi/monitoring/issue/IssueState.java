package vn.caunoi.monitoring.issue;

/** Where an issue stands. */
public enum IssueState {
    /** The agency has not answered yet. */
    OPEN,
    /** A published statement answers it. */
    CLOSED
}
