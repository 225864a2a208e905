package vn.caunoi.monitoring.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    private final BackOff backOff = new BackOff(Duration.ofMinutes(15), Duration.ofMinutes(1), Duration.ofHours(6));

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT2M", "5, PT16M", "9, PT4H16M", "10, PT6H", "1000000, PT6H"})
    void asksEverMoreRarelyButNeverGivesUp(int failures, Duration wait) {
        Instant due = backOff.afterFailure(NOW, failures, null, new Random(7));

        assertThat(due).isBetween(NOW.plus(wait), NOW.plus(wait.multipliedBy(12).dividedBy(10)));
    }

    @Test
    void staysAwayAsLongAsItIsAskedTo() {
        assertThat(backOff.afterFailure(NOW, 1, Duration.ofHours(30), new Random(7)))
                .isEqualTo(NOW.plus(Duration.ofHours(30)));
    }

    @Test
    void doesNotComeBackEarlierBecauseItIsAskedTo() {
        assertThat(backOff.afterFailure(NOW, 6, Duration.ofSeconds(1), new Random(7)))
                .isAfterOrEqualTo(NOW.plus(Duration.ofMinutes(32)));
    }

    @Test
    void spreadsSourcesThatWereReadTogether() {
        Random random = new Random(7);

        Instant one = backOff.afterSuccess(NOW, random);
        Instant other = backOff.afterSuccess(NOW, random);

        assertThat(one)
                .isNotEqualTo(other)
                .isBetween(NOW.plus(Duration.ofMinutes(15)), NOW.plus(Duration.ofMinutes(18)));
    }
}
