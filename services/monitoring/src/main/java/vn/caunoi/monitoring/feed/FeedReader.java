package vn.caunoi.monitoring.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS and Atom behind a repair stage. Pure and blocking: run it on a worker.
 *
 * <p>No DTD is ever read: the repair stage drops it, and the parser refuses one that slips through.
 */
public final class FeedReader {

    /** More entries than any outlet publishes between two fetches. */
    private static final int MOST_ENTRIES = 300;

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_TEXT = 20_000;

    private FeedReader() {}

    /**
     * Reads a feed.
     *
     * @param base address the feed came from; links may be relative to it
     * @throws FetchFailed with {@link FetchFailure#NOT_A_FEED} or {@link FetchFailure#MALFORMED}
     */
    public static ParsedFeed read(byte[] body, @Nullable String contentType, String base) {
        String raw = FeedText.decode(body, contentType);
        refuseOtherThings(raw);
        String mended = FeedRepair.light(raw);
        try {
            return parsed(build(mended), base, !mended.equals(raw));
        } catch (FeedException | IllegalArgumentException light) {
            try {
                return parsed(build(FeedRepair.thorough(raw)), base, true);
            } catch (FeedException | IllegalArgumentException thorough) {
                throw new FetchFailed(
                        FetchFailure.MALFORMED, "The answer is not well-formed RSS or Atom and cannot be mended.");
            }
        }
    }

    private static void refuseOtherThings(String raw) {
        String start = raw.stripLeading();
        start = start.substring(0, Math.min(start.length(), 1000)).toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            throw new FetchFailed(FetchFailure.NOT_A_FEED, "The answer is empty.");
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            throw new FetchFailed(FetchFailure.NOT_A_FEED, "The answer is a web page, not a feed.");
        }
        if (!raw.contains("<")) {
            throw new FetchFailed(FetchFailure.NOT_A_FEED, "The answer is not XML.");
        }
    }

    private static SyndFeed build(String xml) throws FeedException {
        SyndFeedInput input = new SyndFeedInput(false, Locale.ENGLISH);
        input.setAllowDoctypes(false);
        input.setXmlHealerOn(false);
        return input.build(new StringReader(xml));
    }

    private static ParsedFeed parsed(SyndFeed feed, String base, boolean repaired) {
        String type = feed.getFeedType() == null ? "" : feed.getFeedType();
        List<FeedEntry> entries = new ArrayList<>();
        int skipped = 0;
        for (SyndEntry entry : feed.getEntries()) {
            FeedEntry read = entries.size() < MOST_ENTRIES ? entry(entry, base) : null;
            if (read == null) {
                skipped++;
            } else {
                entries.add(read);
            }
        }
        return new ParsedFeed(type.startsWith("atom") ? FeedFormat.ATOM : FeedFormat.RSS, entries, repaired, skipped);
    }

    private static @Nullable FeedEntry entry(SyndEntry entry, String base) {
        String link = link(entry, base);
        String summary = entry.getDescription() == null
                ? null
                : plain(entry.getDescription().getValue());
        String title = cut(plain(entry.getTitle()), LONGEST_TITLE);
        if (title.isEmpty() && summary != null) {
            title = cut(summary, 120);
        }
        if (link == null || title.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder(summary == null ? "" : summary);
        for (SyndContent content : entry.getContents()) {
            String part = plain(content.getValue());
            if (!part.equals(summary)) {
                text.append(text.isEmpty() ? "" : "\n").append(part);
            }
        }
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        Instant published = date == null ? null : date.toInstant();
        return new FeedEntry(
                link,
                title,
                summary == null || summary.isEmpty() ? null : summary,
                cut(text.toString(), LONGEST_TEXT),
                published);
    }

    private static @Nullable String link(SyndEntry entry, String base) {
        String link = webAddress(entry.getLink(), base);
        return link != null ? link : webAddress(entry.getUri(), base);
    }

    private static @Nullable String webAddress(@Nullable String candidate, String base) {
        if (candidate == null || candidate.isBlank()) {
            return null;
        }
        try {
            URI resolved = URI.create(base).resolve(candidate.trim().replace(" ", "%20"));
            String scheme = resolved.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && resolved.getHost() != null ? resolved.toString() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Markup out, entities decoded once more where a site encoded them twice, blanks collapsed, NFC. */
    private static String plain(@Nullable String markup) {
        if (markup == null || markup.isEmpty()) {
            return "";
        }
        String text = markup.indexOf('<') < 0 && markup.indexOf('&') < 0
                ? markup
                : Jsoup.parseBodyFragment(markup).text();
        return Normalizer.normalize(text.replaceAll("[\\s\\u00a0]+", " ").trim(), Normalizer.Form.NFC);
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
