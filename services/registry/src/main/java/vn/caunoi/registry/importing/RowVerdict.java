package vn.caunoi.registry.importing;

/** What a line of a file would do. */
public enum RowVerdict {
    /** Adds something. */
    NEW,
    /** Changes what is there. */
    CHANGED,
    /** Says what is known already. */
    UNCHANGED,
    /** Cannot be taken over; the others can. */
    REFUSED
}
