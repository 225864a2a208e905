package vn.caunoi.registry.report;

/** Where a report stands. */
public enum ReportState {
    /** Its figures follow what happens. */
    DRAFT,
    /** Its figures are those of then. */
    SUBMITTED
}
