package vn.caunoi.monitoring.source;

/** How a source is doing. */
public enum SourceState {
    /** Never fetched. */
    NEW,
    /** The last fetch worked. */
    OK,
    /** The last fetch failed; it is tried again, ever more rarely. */
    FAILING,
    /** Nobody fetches it. */
    DISABLED
}
