package vn.caunoi.registry.spokesperson;

/** Why an assignment ended before its time. */
public enum EndReason {
    RESIGNED,
    TRANSFERRED,
    RETIRED,
    REVOKED,
    /** Whoever was stood in for is back. */
    RETURNED,
    OTHER
}
