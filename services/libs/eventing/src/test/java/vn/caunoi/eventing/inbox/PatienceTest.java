package vn.caunoi.eventing.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import java.net.ConnectException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caunoi.contracts.codec.UnknownEventType;
import vn.caunoi.database.DatabaseAway;
import vn.caunoi.eventing.EventingConfig;

class PatienceTest {

    private final Patience patience = new Patience(new Settings());

    @Test
    void endsAtOnceWhenTheRecordIsWrong() {
        assertThat(patience.outlasts(FailureKind.PERMANENT)).isFalse();
    }

    @Test
    void neverEndsWhileTheCauseIsTransient() {
        assertThat(IntStream.range(0, 10_000).allMatch(attempt -> patience.outlasts(FailureKind.TRANSIENT)))
                .isTrue();
    }

    @Test
    void endsAfterSomeAttemptsWhenNobodyKnowsTheCause() {
        assertThat(Stream.generate(() -> patience.outlasts(FailureKind.UNCLEAR)).limit(4))
                .containsExactly(true, true, true, false);
    }

    @Test
    void pausesDoubleUpToTheLongest() {
        assertThat(Stream.generate(() -> patience.nextPause().toMillis()).limit(7))
                .containsExactly(200L, 400L, 800L, 1600L, 3200L, 5000L, 5000L);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new UnknownEventType("vn.caunoi.moon"), FailureKind.PERMANENT),
                Arguments.of(new ConnectException(), FailureKind.TRANSIENT),
                Arguments.of(new IllegalStateException(new ClosedChannelException()), FailureKind.TRANSIENT),
                Arguments.of(new PgException("deadlock", "ERROR", "40P01", ""), FailureKind.TRANSIENT),
                Arguments.of(new PgException("shutdown", "FATAL", "57P01", ""), FailureKind.TRANSIENT),
                Arguments.of(new PgException("lock timeout", "ERROR", "55P03", ""), FailureKind.TRANSIENT),
                Arguments.of(new RuntimeException(new SQLException("lock", "55P03")), FailureKind.TRANSIENT),
                Arguments.of(new OptimisticLockException(), FailureKind.TRANSIENT),
                Arguments.of(new NoStackTraceThrowable("Timeout"), FailureKind.TRANSIENT),
                Arguments.of(new PgException("duplicate", "ERROR", "23505", ""), FailureKind.UNCLEAR),
                Arguments.of(new NullPointerException(), FailureKind.UNCLEAR));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void knowsWhatHealsByItself(Throwable failure, FailureKind expected) {
        assertThat(FailureKind.of(failure, new DatabaseAway())).isEqualTo(expected);
    }

    private static final class Settings implements EventingConfig.Inbox {
        @Override
        public int maxAttempts() {
            return 4;
        }

        @Override
        public Duration firstPause() {
            return Duration.ofMillis(200);
        }

        @Override
        public Duration maxPause() {
            return Duration.ofSeconds(5);
        }

        @Override
        public Duration drain() {
            return Duration.ofSeconds(10);
        }
    }
}
