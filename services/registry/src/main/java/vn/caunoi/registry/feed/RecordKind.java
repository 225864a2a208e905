package vn.caunoi.registry.feed;

/** What a record of the feed describes. New kinds may come; a reader passes over those it does not know. */
public enum RecordKind {
    /** Somebody who speaks for an agency, for a time. */
    SPOKESPERSON,
    /** Somebody who communicates policy for an agency, for a time. */
    COMMUNICATION_OFFICER
}
