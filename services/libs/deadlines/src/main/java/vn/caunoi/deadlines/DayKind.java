package vn.caunoi.deadlines;

/** What makes a day of the calendar special. */
public enum DayKind {
    /** Off by law, or off instead of a holiday that fell on a weekend. */
    HOLIDAY,
    /** Off by decision of the Government, and worked for on a Saturday. */
    SWAP,
    /** A Saturday that is worked, where no exchanged day names it. */
    WORKED_SATURDAY
}
