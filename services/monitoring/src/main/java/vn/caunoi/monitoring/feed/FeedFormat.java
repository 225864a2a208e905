package vn.caunoi.monitoring.feed;

/** The families of feeds we read. */
public enum FeedFormat {
    RSS,
    ATOM
}
