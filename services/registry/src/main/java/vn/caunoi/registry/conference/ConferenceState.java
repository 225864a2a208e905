package vn.caunoi.registry.conference;

/** Where a conference stands. */
public enum ConferenceState {
    PLANNED,
    /** The provincial committee was told in time. */
    NOTIFIED,
    /** The provincial committee does not let it take place. */
    REFUSED,
    CANCELLED,
    /** It took place, and there are minutes. */
    HELD
}
