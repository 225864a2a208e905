package vn.caunoi.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.77, 203.0.113",
        "2001:db8:1:23ff::1, 20010db8000123",
        "2001:db8:1:23ee:ffff::9, 20010db8000123",
        "2001:db8:1:2400::1, 20010db8000124",
        "::1, 00000000000000",
        "::ffff:203.0.113.77, cb0071",
        "evil.example, evil.example"
    })
    void countsWholeNetworks(String address, String prefix) {
        assertThat(ClientAddress.prefix(address)).isEqualTo(prefix);
    }

    @Test
    void believesNobodyWithoutProxiesOfOurOwn() {
        assertThat(new ClientAddress(0).of("10.0.0.1", "6.6.6.6")).isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "1, '203.0.113.5', 203.0.113.5",
        "1, '6.6.6.6, 203.0.113.5', 203.0.113.5",
        "2, '6.6.6.6, 203.0.113.5, 10.1.1.1', 203.0.113.5",
        "2, '203.0.113.5', 10.0.0.1",
        "1, 'evil.example', 10.0.0.1",
        "1, '', 10.0.0.1",
        "1, '999999999999.1.1.1', 10.0.0.1"
    })
    void believesWhatOurOwnProxiesWrote(int proxies, String forwardedFor, String expected) {
        assertThat(new ClientAddress(proxies).of("10.0.0.1", forwardedFor)).isEqualTo(expected);
    }
}
