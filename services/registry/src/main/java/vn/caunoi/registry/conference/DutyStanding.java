package vn.caunoi.registry.conference;

/** How a duty of the province stands. */
public enum DutyStanding {
    /** Nothing was recorded yet, so nobody can say when the next one is due. */
    UNKNOWN,
    /** The next one is due later. */
    IN_TIME,
    /** The next one should have been held. */
    OVERDUE,
    /** The computed day is over, but rule or calendar are not sure enough to call the province late. */
    UNCERTAIN
}
