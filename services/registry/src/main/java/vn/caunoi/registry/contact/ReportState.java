package vn.caunoi.registry.contact;

/** Where a report of a wrong contact stands. */
public enum ReportState {
    OPEN,
    /** The contact was wrong and has been put right. */
    CORRECTED,
    /** The contact is right. */
    UNFOUNDED
}
