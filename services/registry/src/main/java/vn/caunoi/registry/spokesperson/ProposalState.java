package vn.caunoi.registry.spokesperson;

/** Where something stands between the two pairs of hands that it needs. */
public enum ProposalState {
    /** An editor recorded it; nobody else has looked at it. */
    PROPOSED,
    /** A second person confirmed it, or the province recorded a signed letter: final. */
    CONFIRMED,
    /** A second person refused it, with a reason. */
    REJECTED,
    /** Its proposer took it back. */
    WITHDRAWN
}
