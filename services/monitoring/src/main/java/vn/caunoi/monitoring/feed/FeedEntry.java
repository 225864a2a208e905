package vn.caunoi.monitoring.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed, as plain text.
 *
 * @param link absolute address of the article
 * @param title without markup, never blank
 * @param summary the feed's own description
 * @param text all text of the entry, for matching only; never shown
 * @param publishedAt what the site claims; not yet believed
 */
public record FeedEntry(
        String link, String title, @Nullable String summary, String text, @Nullable Instant publishedAt) {}
