package vn.caunoi.registry.reminder;

/** How near to its end a clock has come. */
enum Stage {
    BEFORE_DUE,
    OVERDUE
}
