package vn.caunoi.monitoring.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource({
        "http://bao.example.vn/a.html, https://bao.example.vn/a.html",
        "https://BAO.example.VN:443/a.html, https://bao.example.vn/a.html",
        "http://bao.example.vn:80/a.html#binh-luan, https://bao.example.vn/a.html",
        "https://bao.example.vn:8443/a, https://bao.example.vn:8443/a",
        "https://bao.example.vn, https://bao.example.vn/",
        "https://bao.example.vn./a, https://bao.example.vn/a",
        "https://bao.example.vn//tin//a, https://bao.example.vn/tin/a",
        "https://bao.example.vn/x/../a/./b, https://bao.example.vn/a/b",
        "https://bao.example.vn/../../a, https://bao.example.vn/a",
        "https://bao.example.vn/Tin-Moi/A.HTML, https://bao.example.vn/Tin-Moi/A.HTML",
        "https://bao.example.vn/a?utm_source=fb&utm_medium=x, https://bao.example.vn/a",
        "https://bao.example.vn/a?id=5&utm_source=fb, https://bao.example.vn/a?id=5",
        "https://bao.example.vn/a?UTM_Source=fb&cid=7&sid=8, https://bao.example.vn/a?cid=7&sid=8",
        "https://bao.example.vn/a?ref=trang-chu&source=rss, https://bao.example.vn/a?ref=trang-chu&source=rss",
        "https://bao.example.vn/a?fbclid=Xyz, https://bao.example.vn/a",
        "https://bao.example.vn/a?zarsrc=31&b=2, https://bao.example.vn/a?b=2",
        "https://bao.example.vn/a?b=2&a=1, https://bao.example.vn/a?b=2&a=1",
        "https://bao.example.vn/a?b, https://bao.example.vn/a?b",
        "https://bao.example.vn/a?, https://bao.example.vn/a",
        "https://bao.example.vn/a?&&b=1, https://bao.example.vn/a?b=1",
        "https://bao.example.vn/tin mới, https://bao.example.vn/tin%20m%E1%BB%9Bi",
        "https://bao.example.vn/a?q=lũ, https://bao.example.vn/a?q=l%C5%A9",
        "https://www.bao.example.vn/a, https://www.bao.example.vn/a"
    })
    void writesOneAddressForMany(String address, String canonical) {
        assertThat(CanonicalUrl.of(address).url()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({"https://www.bao.example.vn/a, bao.example.vn", "https://m.bao.example.vn/a, m.bao.example.vn"})
    void tellsTheOutlet(String address, String host) {
        assertThat(CanonicalUrl.of(address).host()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a.html", "/a.html", "ftp://a.vn/x", "mailto:a@b.vn", "http://", "http:///a", "http://[x/"})
    void refusesWhatIsNoWebAddress(String address) {
        assertThatThrownBy(() -> CanonicalUrl.of(address)).isInstanceOf(IllegalArgumentException.class);
    }
}
