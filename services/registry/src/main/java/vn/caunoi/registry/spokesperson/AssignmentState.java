package vn.caunoi.registry.spokesperson;

/** Where an assignment stands between the two pairs of hands that it needs. */
public enum AssignmentState {
    /** An editor recorded the decision; nobody else has looked at it. */
    PROPOSED,
    /** A second person confirmed it, or the province recorded a signed letter: public, final. */
    CONFIRMED,
    /** A second person refused it, with a reason. */
    REJECTED,
    /** Its proposer took it back. */
    WITHDRAWN
}
