package vn.caunoi.monitoring.feed;

import java.util.List;

/**
 * A feed that could be read.
 *
 * @param repaired whether it was mended before it could be read
 * @param skipped entries without a title or a usable link
 */
public record ParsedFeed(FeedFormat format, List<FeedEntry> entries, boolean repaired, int skipped) {
    public ParsedFeed {
        entries = List.copyOf(entries);
    }
}
