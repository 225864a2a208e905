package vn.caunoi.monitoring.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.monitoring.feed.FeedEntry;
import vn.caunoi.monitoring.recognition.Folding;
import vn.caunoi.monitoring.recognition.Recognition;
import vn.caunoi.monitoring.recognition.Register;

/**
 * An article made ready for storing: addressed, dated, matched. Making it costs processor time, so it happens on a
 * worker and outside any transaction.
 *
 * @param register fingerprint of the agencies it was matched with
 */
public record ArticleDraft(
        CanonicalUrl address,
        String url,
        String contentHash,
        String title,
        @Nullable String excerpt,
        String body,
        String searchText,
        @Nullable Instant publishedAt,
        Instant believedAt,
        Instant firstSeenAt,
        List<Recognition> matches,
        String register) {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The entries of one feed, each article once. Entries whose link is no web address are left out. */
    public static List<ArticleDraft> of(List<FeedEntry> entries, Register register, Instant seenAt) {
        List<ArticleDraft> drafts = new ArrayList<>();
        Set<String> addresses = new HashSet<>();
        Set<String> contents = new HashSet<>();
        for (FeedEntry entry : entries) {
            ArticleDraft draft = of(entry, register, seenAt);
            if (draft != null
                    && addresses.add(draft.address().url())
                    && contents.add(draft.address().host() + " " + draft.contentHash())) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static @Nullable ArticleDraft of(FeedEntry entry, Register register, Instant seenAt) {
        CanonicalUrl address;
        try {
            address = CanonicalUrl.of(entry.link());
        } catch (IllegalArgumentException e) {
            return null;
        }
        Instant believed = BelievedDate.of(entry.publishedAt(), seenAt);
        return new ArticleDraft(
                address,
                entry.link(),
                ContentHash.of(entry.title(), entry.text(), believed),
                entry.title(),
                Excerpt.of(entry.summary(), entry.text()),
                entry.text(),
                Folding.fold(entry.title() + " " + entry.text()),
                entry.publishedAt(),
                believed,
                seenAt,
                matches(register, entry.title(), entry.text(), believed),
                register.fingerprint());
    }

    static List<Recognition> matches(Register register, String title, String body, Instant believedAt) {
        return register.recogniser().recognise(title, body, LocalDate.ofInstant(believedAt, ZONE));
    }
}
