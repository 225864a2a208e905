package vn.caunoi.registry.reorganisation;

/** How far a reorganisation is. */
public enum ReorganisationState {
    /** Prepared; has changed nothing. */
    DRAFT,
    /** Applied; its day is still to come. */
    SCHEDULED,
    /** Its day has come and everything was handed over. */
    IN_FORCE
}
