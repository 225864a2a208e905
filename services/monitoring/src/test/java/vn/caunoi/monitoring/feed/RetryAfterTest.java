package vn.caunoi.monitoring.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, PT0S", "120, PT2M", "' 30 ', PT30S", "999999999, PT48H"})
    void readsSeconds(String header, Duration wait) {
        assertThat(RetryAfter.parse(header, NOW)).isEqualTo(wait);
    }

    @Test
    void readsDates() {
        assertThat(RetryAfter.parse("Mon, 23 Nov 2026 05:10:00 GMT", NOW)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void takesPastDatesAsNow() {
        assertThat(RetryAfter.parse("Mon, 23 Nov 2020 05:10:00 GMT", NOW)).isEqualTo(Duration.ZERO);
    }

    @Test
    void capsServersThatLiveInTheFuture() {
        assertThat(RetryAfter.parse("Sat, 23 Nov 2041 05:10:00 GMT", NOW)).isEqualTo(Duration.ofDays(2));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "soon", "-5", "1.5", "99999999999999999999"})
    void ignoresNonsense(String header) {
        assertThat(RetryAfter.parse(header, NOW)).isNull();
    }
}
