package vn.caunoi.registry.calendar;

/** What a stored clock belongs to. */
public enum ClockKind {
    /** A task: an answer that the press waits for. */
    TASK,
    /** A duty of an agency. */
    DUTY
}
