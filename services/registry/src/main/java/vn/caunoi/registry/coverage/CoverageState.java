package vn.caunoi.registry.coverage;

/** How it stands with an agency's voice, the worst first. */
public enum CoverageState {
    /** Nobody speaks for it. */
    VACANT,
    /** Somebody does, but the contact was reported as wrong. */
    CONTACT_WRONG,
    /** Somebody does, but the time for publishing is over. */
    UNPUBLISHED,
    /** Somebody does, but nobody has confirmed the contact lately. */
    UNCONFIRMED,
    /** Everything is as it should be. */
    COVERED
}
