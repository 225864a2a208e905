package vn.caunoi.registry.statement;

/** Where a statement stands. */
public enum StatementState {
    /** Seen by its agency only; may still change. */
    DRAFT,
    /** Waits for somebody to look at it; does not change meanwhile. */
    IN_REVIEW,
    /** Will be published by itself at its time; does not change any more. */
    SCHEDULED,
    /** Seen by everybody; never changes again. A correction is another version. */
    PUBLISHED
}
