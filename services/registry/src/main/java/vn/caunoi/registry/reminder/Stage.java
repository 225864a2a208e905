package vn.caunoi.registry.reminder;

/** How far a clock has come. */
enum Stage {
    /** Whoever works on it is told. */
    BEFORE_DUE,
    /** The head is told too. */
    OVERDUE,
    /** It has been over for a while: the head and those who lead the province are told. */
    ESCALATED
}
