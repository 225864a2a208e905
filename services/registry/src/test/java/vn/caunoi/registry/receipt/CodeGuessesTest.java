package vn.caunoi.registry.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.caunoi.problem.TooManyRequests;

class CodeGuessesTest {

    private final Ticking clock = new Ticking();
    private final CodeGuesses guesses = new CodeGuesses(3, Duration.ofMinutes(10), 2, clock);

    @Test
    void stopANetworkForTheRestOfTheWindow() {
        for (int i = 0; i < 3; i++) {
            guesses.admit("203.0.113.7");
            guesses.failed("203.0.113.7");
        }
        clock.now = clock.now.plus(Duration.ofMinutes(4));

        assertThatThrownBy(() -> guesses.admit("203.0.113.99"))
                .isInstanceOfSatisfying(TooManyRequests.class, many -> assertThat(many.seconds())
                        .isEqualTo(360));
        assertThatCode(() -> guesses.admit("198.51.100.1")).doesNotThrowAnyException();

        clock.now = clock.now.plus(Duration.ofMinutes(6));
        assertThatCode(() -> guesses.admit("203.0.113.7")).doesNotThrowAnyException();
    }

    @Test
    void stopNobodyForLongerBecauseTheClockWasSetBack() {
        for (int i = 0; i < 3; i++) {
            guesses.failed("203.0.113.7");
        }

        clock.now = clock.now.minus(Duration.ofDays(1));

        assertThatCode(() -> guesses.admit("203.0.113.7")).doesNotThrowAnyException();
        for (int i = 0; i < 3; i++) {
            guesses.failed("203.0.113.7");
        }
        assertThatThrownBy(() -> guesses.admit("203.0.113.7"))
                .isInstanceOfSatisfying(TooManyRequests.class, many -> assertThat(many.seconds())
                        .isEqualTo(600));
    }

    @Test
    void rememberNoMoreNetworksThanTheBound() {
        guesses.failed("203.0.113.7");
        guesses.failed("198.51.100.1");

        for (int i = 0; i < 100; i++) {
            guesses.failed("10.0." + i + ".1");
        }

        assertThatCode(() -> guesses.admit("192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void takeAHouseholdAsOne() {
        assertThat(CodeGuesses.network("203.0.113.7")).isEqualTo("203.0.113.");
        assertThat(CodeGuesses.network("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:2:");
        assertThat(CodeGuesses.network("unknown")).isEqualTo("unknown.");
    }

    @Test
    void takeAHouseholdAsOneHoweverItsAddressIsSpelt() {
        assertThat(CodeGuesses.network("2001:db8::3:4:5:6")).isEqualTo("2001:db8:0:0:");
        assertThat(CodeGuesses.network("2001:DB8:0:0::9")).isEqualTo("2001:db8:0:0:");
        assertThat(CodeGuesses.network("::1")).isEqualTo("0:0:0:0:");
        assertThat(CodeGuesses.network("::ffff:203.0.113.7")).isEqualTo("203.0.113.");
        assertThat(CodeGuesses.network("2001:db8::1::2")).isEqualTo("2001:db8::1:");
        assertThat(CodeGuesses.network("name:80")).isEqualTo("name:80:");
    }

    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-11-26T02:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
