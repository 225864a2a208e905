package vn.caunoi.deadlines;

/** Whether the later of two calendars has an entry, or lost it. */
public enum DayChange {
    ADDED,
    WITHDRAWN
}
