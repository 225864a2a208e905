package vn.caunoi.monitoring.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "feed.xml",
                "/feed.xml",
                "//example.vn/rss",
                "ftp://example.vn/rss",
                "file:///etc/passwd",
                "jar:http://a.vn!/b",
                "gopher://example.vn",
                "javascript:alert(1)",
                "data:text/xml,<rss/>",
                "http:///rss",
                "http://",
                "http:example.vn",
                "http://user@example.vn/",
                "http://user:pass@example.vn/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://0x7f.1/",
                "http://127.0.0.0x1/",
                "http://1.2.3.4.5/",
                "http://256.1.1.1/",
                "http://exa mple.vn/",
                "http://example.vn:0/",
                "http://example.vn:70000/",
                "http://example.vn:8x/",
                "http://[::1/",
                "http://[fe80::1%25eth0]/",
                "http://%6cocalhost/",
                "http://a..b/",
                "http://-a-/",
                "https://１２７.０.０.１\u0000/"
            })
    void refusesWhatIsNotPlain(String address) {
        assertThatThrownBy(() -> FeedAddress.parse(address))
                .isInstanceOfSatisfying(FetchFailed.class, failed -> assertThat(failed.failure())
                        .isEqualTo(FetchFailure.BAD_ADDRESS));
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.vn, http://example.vn/",
        "HTTP://Example.VN/Rss.XML?a=B, http://example.vn/Rss.XML?a=B",
        "https://example.vn:443/rss, https://example.vn/rss",
        "http://example.vn:8080/rss, http://example.vn:8080/rss",
        "https://báo.example.vn/rss, https://xn--bo-mia.example.vn/rss",
        "http://127.0.0.1:8099/rss, http://127.0.0.1:8099/rss",
        "http://[2001:DB8::1]/rss, http://[2001:db8::1]/rss",
        "http://example.vn/tin mới#x, http://example.vn/tin%20m%E1%BB%9Bi",
        "http://localhost/rss, http://localhost/rss"
    })
    void readsPlainAddresses(String address, String canonical) {
        assertThat(FeedAddress.parse(address)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "/b.xml, http://example.vn/b.xml",
        "b.xml, http://example.vn/a/b.xml",
        "//other.vn/x, http://other.vn/x",
        "https://other.vn, https://other.vn/"
    })
    void followsRelativeRedirects(String location, String target) {
        assertThat(FeedAddress.parse("http://example.vn/a/feed").redirectedTo(location))
                .hasToString(target);
    }
}
