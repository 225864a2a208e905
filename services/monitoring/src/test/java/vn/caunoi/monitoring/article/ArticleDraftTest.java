package vn.caunoi.monitoring.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caunoi.monitoring.feed.FeedEntry;
import vn.caunoi.monitoring.recognition.Register;
import vn.caunoi.monitoring.recognition.TestRegisters;

class ArticleDraftTest {

    private static final Register REGISTER = TestRegisters.province();
    private static final Instant SEEN = Instant.parse("2026-11-23T05:00:00Z");
    private static final String LONG = "Bà con góp công làm đường vào bản. ".repeat(30);

    @Test
    void takesEachAddressOnce() {
        assertThat(drafts(
                        entry("https://a.example.vn/1", LONG),
                        entry("http://a.example.vn/1?utm_source=x", "Khác hẳn.")))
                .hasSize(1);
    }

    @Test
    void takesTheSameTextAtOneOutletOnce() {
        assertThat(drafts(entry("https://a.example.vn/1", LONG), entry("https://www.a.example.vn/2", LONG + " ")))
                .hasSize(1);
    }

    @Test
    void takesTheSameTextAtTwoOutletsTwice() {
        assertThat(drafts(entry("https://a.example.vn/1", LONG), entry("https://b.example.vn/1", LONG)))
                .hasSize(2);
    }

    @Test
    void keepsShortTextsOfDifferentDaysApart() {
        FeedEntry today = new FeedEntry("https://a.example.vn/1", "Dự báo thời tiết", null, "", SEEN);
        FeedEntry before =
                new FeedEntry("https://a.example.vn/2", "Dự báo thời tiết", null, "", SEEN.minus(Duration.ofDays(1)));

        assertThat(drafts(today, before)).hasSize(2);
    }

    @Test
    void showsNoMoreThanAShortExtract() {
        ArticleDraft draft = drafts(entry("https://a.example.vn/1", LONG)).get(0);

        assertThat(draft.excerpt()).hasSizeLessThanOrEqualTo(300).endsWith("…");
    }

    @Test
    void doesNotBelieveTheFuture() {
        FeedEntry future =
                new FeedEntry("https://a.example.vn/1", "Tin", null, "Tin.", Instant.parse("2041-01-01T00:00:00Z"));

        assertThat(drafts(future).get(0).believedAt()).isEqualTo(SEEN);
    }

    @Test
    void doesNotBelieveEmptyDates() {
        FeedEntry empty = new FeedEntry("https://a.example.vn/1", "Tin", null, "Tin.", Instant.EPOCH);

        assertThat(drafts(empty).get(0).believedAt()).isEqualTo(SEEN);
    }

    @Test
    void believesThePast() {
        Instant then = Instant.parse("2024-06-12T00:00:00Z");
        FeedEntry old = new FeedEntry("https://a.example.vn/1", "Tin", null, "Tin.", then);

        assertThat(drafts(old).get(0).believedAt()).isEqualTo(then);
    }

    @Test
    void leavesOutWhatHasNoWebAddress() {
        assertThat(drafts(entry("mailto:toasoan@example.vn", LONG))).isEmpty();
    }

    private static List<ArticleDraft> drafts(FeedEntry... entries) {
        return ArticleDraft.of(List.of(entries), REGISTER, SEEN);
    }

    private static FeedEntry entry(String link, String text) {
        return new FeedEntry(link, "Làm đường vào bản", null, text, SEEN.minus(Duration.ofHours(2)));
    }
}
