package vn.caunoi.registry.statement;

/** Where a statement stands. */
public enum StatementState {
    /** Seen by its agency only; may still change. */
    DRAFT,
    /** Seen by everybody; never changes again. */
    PUBLISHED
}
