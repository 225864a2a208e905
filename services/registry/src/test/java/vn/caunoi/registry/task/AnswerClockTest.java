package vn.caunoi.registry.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.Deadlines;

class AnswerClockTest {

    private final AnswerClock clock = new AnswerClock(Deadlines.load());

    @ParameterizedTest(name = "{0} received {1} is due {2}")
    @CsvSource(
            textBlock =
                    """
            PRESS_REQUEST,   2026-11-02T09:00:00+07:00, 2026-12-03T00:00:00+07:00
            PRESS_FORWARDED, 2026-06-30T23:59:59+07:00, 2026-07-31T00:00:00+07:00
            PRESS_FORWARDED, 2026-07-01T00:00:00+07:00, 2026-07-23T00:00:00+07:00
            """)
    void runsByOriginAndMomentOfReceipt(TaskOrigin origin, OffsetDateTime receivedAt, OffsetDateTime dueAt) {
        assertThat(clock.of(origin.rule(), receivedAt.toInstant()).map(Deadline::dueAt))
                .hasValue(dueAt.toInstant());
    }

    @Test
    void doesNotRunForWhatStaffFoundThemselves() {
        assertThat(clock.of(TaskOrigin.SPOTTED.rule(), Instant.parse("2026-11-02T02:00:00Z")))
                .isEmpty();
    }

    @Test
    void countsBackFromWhatIsPlanned() {
        assertThat(clock.of("press.conf.refuse", Instant.parse("2026-11-25T02:00:00Z"))
                        .map(Deadline::dueAt))
                .hasValue(Instant.parse("2026-11-24T14:00:00Z"));
    }
}
