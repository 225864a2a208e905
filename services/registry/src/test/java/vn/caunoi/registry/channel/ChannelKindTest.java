package vn.caunoi.registry.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelKindTest {

    @ParameterizedTest
    @CsvSource({
        "PORTAL, https://SoTuPhap.laichau.gov.vn/, https://sotuphap.laichau.gov.vn",
        "ZALO, https://zalo.me/3456789012345, https://zalo.me/3456789012345",
        "FACEBOOK, https://www.facebook.com/vidu.laichau, https://www.facebook.com/vidu.laichau",
        "YOUTUBE, https://www.youtube.com/@ViDuLaiChau, https://www.youtube.com/@ViDuLaiChau",
        "SMS_SENDER, UBND.LCHAU, UBND.LCHAU",
        "HOTLINE, 1022, 1022",
        "HOTLINE, 0213 3876 337, 0213 3876 337"
    })
    void writesAnAddressInOneWay(ChannelKind kind, String text, String stored) {
        assertThat(kind.address(text)).contains(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "PORTAL, http://sotuphap.laichau.gov.vn",
        "PORTAL, https://user@sotuphap.laichau.gov.vn",
        "PORTAL, https://sotuphap.laichau.gov.vn:8443/",
        "PORTAL, https://10.0.0.1/",
        "PORTAL, https://localhost/",
        "PORTAL, javascript:alert(1)",
        "ZALO, https://zalo.me.evil.example/123",
        "ZALO, https://zaloxme/12345",
        "FACEBOOK, https://facebook.com.evil.example/vidu",
        "FACEBOOK, http://www.facebook.com/vidu",
        "YOUTUBE, https://www.youtube.com/watch?v=abc",
        "SMS_SENDER, 0912345678",
        "SMS_SENDER, much-too-long-a-name",
        "HOTLINE, call me"
    })
    void refusesWhatIsNoneOfItsKind(ChannelKind kind, String text) {
        assertThat(kind.address(text)).isEmpty();
    }

    @Test
    void refusesWhatIsNoAddressAtAll() {
        assertThat(ChannelKind.PORTAL.address("https://a b")).isEmpty();
        assertThat(ChannelKind.PORTAL.address("")).isEmpty();
    }
}
