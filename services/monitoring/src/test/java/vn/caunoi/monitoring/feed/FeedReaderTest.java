package vn.caunoi.monitoring.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

    private static final String BASE = "https://bao.example.vn/rss/tin.xml";

    private static ParsedFeed read(String xml) {
        return FeedReader.read(xml.getBytes(StandardCharsets.UTF_8), "text/xml", BASE);
    }

    private static String rss(String item) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                + "<channel><title>Báo thử</title><link>https://bao.example.vn</link><description>x</description>"
                + item
                + "</channel></rss>";
    }

    private static final String GOOD =
            "<item><title>Xã Bình Lư mở chợ</title><link>https://bao.example.vn/1.html</link>"
                    + "<pubDate>Mon, 23 Nov 2026 07:30:00 +0700</pubDate><description>Chợ họp sáng thứ bảy.</description></item>";

    @Test
    void readsRss() {
        ParsedFeed feed = read(rss(GOOD));

        assertThat(feed.format()).isEqualTo(FeedFormat.RSS);
        assertThat(feed.repaired()).isFalse();
        assertThat(feed.entries())
                .containsExactly(new FeedEntry(
                        "https://bao.example.vn/1.html",
                        "Xã Bình Lư mở chợ",
                        "Chợ họp sáng thứ bảy.",
                        "Chợ họp sáng thứ bảy.",
                        Instant.parse("2026-11-23T00:30:00Z")));
    }

    @Test
    void readsAtom() {
        ParsedFeed feed = read("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Cổng thử</title><id>urn:x</id>"
                + "<updated>2026-11-23T00:00:00Z</updated><entry><title type=\"html\">Xã &lt;b&gt;Dào San&lt;/b&gt;</title>"
                + "<link href=\"/tin/2\"/><id>urn:2</id><published>2026-11-22T10:00:00+07:00</published>"
                + "<updated>2026-11-22T11:00:00+07:00</updated><summary>Tóm tắt</summary>"
                + "<content type=\"html\">&lt;p&gt;Nội dung &amp;amp; thêm&lt;/p&gt;</content></entry></feed>");

        assertThat(feed.format()).isEqualTo(FeedFormat.ATOM);
        assertThat(feed.entries())
                .containsExactly(new FeedEntry(
                        "https://bao.example.vn/tin/2",
                        "Xã Dào San",
                        "Tóm tắt",
                        "Tóm tắt\nNội dung & thêm",
                        Instant.parse("2026-11-22T03:00:00Z")));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("bare ampersand", rss(GOOD.replace("mở chợ", "mở chợ & hội"))),
                Arguments.of("undeclared entity", rss(GOOD.replace("mở chợ", "mở&nbsp;chợ &ndash; hội"))),
                Arguments.of("ampersand in link", rss(GOOD.replace("1.html", "1.html?a=1&b=2"))),
                Arguments.of("control character", rss(GOOD.replace("mở chợ", "mở\u0001\u000b chợ"))),
                Arguments.of(
                        "stray closing tag",
                        rss(GOOD.replace("Chợ họp", "Chợ họp</br> ")).replace("</br>", "</br>")),
                Arguments.of(
                        "stray tag in CDATA",
                        rss(GOOD.replace("Chợ họp sáng thứ bảy.", "<![CDATA[Chợ</br> họp & <b>sáng]]>"))),
                Arguments.of("blank lines before prologue", "\n\n  " + rss(GOOD)),
                Arguments.of("warning before prologue", "Warning: something in line 3\n" + rss(GOOD)),
                Arguments.of("byte order mark twice", "\ufeff\ufeff" + rss(GOOD)),
                Arguments.of(
                        "DOCTYPE",
                        rss(GOOD)
                                .replace(
                                        "<rss",
                                        "<!DOCTYPE rss PUBLIC \"-//N//DTD RSS 0.91//EN\" \"http://n.example/rss.dtd\"><rss")),
                Arguments.of(
                        "cut at the end",
                        rss(GOOD + GOOD.replace("1.html", "2.html")).replaceAll("</item></channel></rss>$", "")),
                Arguments.of("text after the end", rss(GOOD) + "\n<!-- generated in 0.3 s -->\n<script>x</script>"),
                Arguments.of("attribute without quotes", rss(GOOD.replace("<item>", "<item id=5>"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void mendsWhatSitesPublish(String fault, String xml) {
        ParsedFeed feed = read(xml);

        assertThat(feed.entries()).isNotEmpty();
        assertThat(feed.entries().get(0).title()).startsWith("Xã Bình Lư mở");
        assertThat(feed.entries().get(0).link()).startsWith("https://bao.example.vn/1.html");
    }

    @Test
    void doesNotOpenExternalEntities() {
        ParsedFeed feed = read(rss(GOOD.replace("mở chợ", "mở &xxe; chợ"))
                .replace("<rss", "<!DOCTYPE r [<!ENTITY xxe SYSTEM \"file:///etc/hostname\">]><rss"));

        assertThat(feed.entries().get(0).title()).isEqualTo("Xã Bình Lư mở &xxe; chợ");
    }

    @Test
    void doesNotExpandEntities() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"cười\">");
        for (int i = 1; i < 12; i++) {
            dtd.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        String xml = rss(GOOD.replace("mở chợ", "&a11;")).replace("<rss", dtd + "]><rss");

        ParsedFeed feed = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(xml));

        assertThat(feed.entries().get(0).title()).isEqualTo("Xã Bình Lư &a11;");
    }

    @Test
    void doesNotFetchParameterEntitiesOrStylesheets() {
        ParsedFeed feed = read(
                rss(GOOD)
                        .replace(
                                "<rss",
                                "<?xml-stylesheet href=\"http://127.0.0.1:1/x.xsl\"?><!DOCTYPE r [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x.dtd\"> %p;]><rss"));

        assertThat(feed.entries()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "   \n", "<!DOCTYPE html><html><head><title>Trang chủ</title></head><body>Xin chào</body></html>",
                "<html><body>404</body></html>", "not found", "{\"items\":[]}"
            })
    void tellsWhatIsNotAFeed(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOfSatisfying(FetchFailed.class, f -> assertThat(f.failure())
                .isEqualTo(FetchFailure.NOT_A_FEED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><urlset><url/></urlset>",
                "<rss",
                "<a><b></a></b>",
                "<rss version=\"2.0\">"
            })
    void tellsWhatCannotBeMended(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOfSatisfying(FetchFailed.class, f -> assertThat(f.failure())
                .isEqualTo(FetchFailure.MALFORMED));
    }

    @Test
    void leavesOutEntriesWithoutLinkOrTitle() {
        ParsedFeed feed = read(rss(GOOD
                + "<item><title>Không địa chỉ</title></item>"
                + "<item><link>https://bao.example.vn/3.html</link></item>"
                + "<item><title>Lạ</title><link>javascript:alert(1)</link></item>"
                + "<item><title>Theo mã</title><guid>https://bao.example.vn/4.html</guid></item>"));

        assertThat(feed.entries())
                .extracting(FeedEntry::link)
                .containsExactly("https://bao.example.vn/1.html", "https://bao.example.vn/4.html");
        assertThat(feed.skipped()).isEqualTo(3);
    }

    @Test
    void takesNoMoreThanABoundedNumberOfEntries() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            items.append(GOOD.replace("1.html", i + ".html"));
        }

        assertThat(read(rss(items.toString())).entries()).hasSize(300);
    }

    @Test
    void survivesDeepNesting() {
        String deep = rss("<item><title>" + "<b>".repeat(20_000) + "x</title></item>");

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                assertThat(read(deep).entries()).hasSizeLessThanOrEqualTo(1);
            } catch (FetchFailed expected) {
                assertThat(expected.failure()).isEqualTo(FetchFailure.MALFORMED);
            }
        });
    }
}
