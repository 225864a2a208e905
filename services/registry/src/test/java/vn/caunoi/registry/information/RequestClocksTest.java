package vn.caunoi.registry.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.Deadlines;

class RequestClocksTest {

    private final RequestClocks clocks = new RequestClocks(Deadlines.load());

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            OFFICE,  -,       -
            OFFICE,  SIMPLE,  -
            OFFICE,  COMPLEX, foi.office.complex
            NETWORK, -,       foi.net.announceTerm
            NETWORK, SIMPLE,  foi.net.simple
            NETWORK, COMPLEX, foi.net.complex
            POST,    -,       foi.net.announceTerm
            POST,    SIMPLE,  foi.post.simple
            POST,    COMPLEX, foi.net.complex
            """)
    void followTheWayAndTheWork(SupplyWay way, @Nullable Complexity complexity, @Nullable String rule) {
        assertThat(RequestClocks.rule(way, complexity).orElse(null)).isEqualTo(rule);
    }

    @ParameterizedTest(name = "{0} {1} on {2} until {3}, extended until {4}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            # A Monday, a Saturday, and the day on which the law came.
            NETWORK, SIMPLE,  2026-11-02T09:00:00+07:00, 2026-11-05, -
            POST,    SIMPLE,  2026-11-02T09:00:00+07:00, 2026-11-09, -
            NETWORK, SIMPLE,  2026-11-07T23:59:59+07:00, 2026-11-11, -
            NETWORK, COMPLEX, 2026-10-01T09:00:00+07:00, 2026-10-22, 2026-11-06
            POST,    COMPLEX, 2026-10-01T09:00:00+07:00, 2026-10-22, 2026-11-06
            OFFICE,  COMPLEX, 2026-10-01T09:00:00+07:00, 2026-10-15, 2026-10-29
            # Fifteen calendar days that end on a Saturday end on the next Monday.
            NETWORK, COMPLEX, 2026-10-02T09:00:00+07:00, 2026-10-23, 2026-11-09
            """)
    void countAsTheLawDoes(
            SupplyWay way, Complexity complexity, OffsetDateTime valid, LocalDate last, @Nullable LocalDate extended) {
        Deadline term = clocks.due(new RequestClocks.Running(
                        RequestClocks.rule(way, complexity).orElseThrow(), valid.toInstant()))
                .orElseThrow();

        assertThat(term.lastDay()).isEqualTo(last);
        if (extended != null) {
            assertThat(clocks.extension(way, term).lastDay()).isEqualTo(extended);
        }
    }

    @Test
    void knowNoTermBeforeTheLaw() {
        RequestClocks.Running running =
                new RequestClocks.Running("foi.net.simple", Instant.parse("2018-06-30T16:59:59Z"));

        assertThat(clocks.due(running)).isEmpty();
    }
}
