package vn.caunoi.registry.task;

/** What an agency has to do with a matter. */
public enum TaskRole {
    /** It answers; each matter has one of these. */
    LEAD,
    /** It contributes to the answer of the lead. */
    PARTNER
}
