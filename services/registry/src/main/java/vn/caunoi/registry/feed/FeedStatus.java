package vn.caunoi.registry.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the feed stands, for those who run it.
 *
 * @param sequence number of the newest event; 0 when there is none
 * @param changedAt when that was
 */
public record FeedStatus(
        long sequence, @Nullable Instant changedAt, List<Count> records, List<Key> keys, List<Reader> readers) {

    /** How many records of a kind the snapshot has. */
    public record Count(RecordKind kind, long records) {}

    /** A published key; one of them signs. */
    public record Key(String id, String algorithm, boolean signs) {}

    /**
     * A program that reads the feed.
     *
     * @param sequence how far it has come: the newest event it was given
     * @param readAt when it asked last
     */
    public record Reader(String client, long sequence, Instant readAt) {}
}
