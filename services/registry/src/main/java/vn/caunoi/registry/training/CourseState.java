package vn.caunoi.registry.training;

/** How far a course is. */
public enum CourseState {
    PLANNED,
    /** Somebody confirmed that it took place, and who was there: from then on it counts. */
    HELD,
    CANCELLED
}
