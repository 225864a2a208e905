package vn.caunoi.registry.spokesperson;

/** What waits for a second person. */
public enum ProposalKind {
    /** That somebody becomes spokesperson. */
    ASSIGNMENT,
    /** That somebody stops before the time. */
    END,
    /** That a regular spokesperson cannot act. */
    UNAVAILABILITY
}
