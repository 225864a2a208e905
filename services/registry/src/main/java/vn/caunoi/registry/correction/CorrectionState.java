package vn.caunoi.registry.correction;

/** Where a demand stands. */
public enum CorrectionState {
    /** Not sent yet. */
    DRAFT,
    /** The outlet has it and has not answered. */
    SENT,
    /** The outlet will do it; it has not appeared yet. */
    AGREED,
    /** The outlet will not do it. */
    REFUSED,
    CLOSED
}
