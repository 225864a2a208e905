package vn.caunoi.monitoring.feed;

/** How a fetch that did not fail ended. */
public sealed interface FetchResult {

    /** The site, or the bytes themselves, say that nothing is new. */
    record Unchanged(int status) implements FetchResult {}

    /**
     * A feed was read.
     *
     * @param validators to be kept for the next fetch; only a body that could be read leaves any
     */
    record Fetched(int status, ParsedFeed feed, Validators validators, int bytes) implements FetchResult {}
}
