package vn.caunoi.registry.reorganisation;

/** How far a reorganisation is. */
public enum ReorganisationState {
    /** Prepared; has changed nothing. */
    DRAFT,
    /** Nobody wants the draft any more; has changed nothing and never will. */
    WITHDRAWN,
    /** Applied; its day is still to come. */
    SCHEDULED,
    /** Its day has come and everything was handed over. */
    IN_FORCE
}
