package vn.caunoi.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private final Deadlines deadlines = Deadlines.load();

    @ParameterizedTest(name = "{0} triggered {1} is due {2}")
    @CsvSource(
            textBlock =
                    """
            # hours run through weekends and holidays
            spk.publish.regular,    2026-07-03T16:30:00+07:00, 2026-07-04T16:30:00+07:00
            spk.publish.regular,    2026-09-01T10:00:00+07:00, 2026-09-02T10:00:00+07:00
            spk.publish.case,       2026-02-16T20:00:00+07:00, 2026-02-17T08:00:00+07:00
            # 30 calendar days: the day of the trigger does not count, the last one ends at 24:00
            press.answer.request,   2026-11-23T08:00:00+07:00, 2026-12-24T00:00:00+07:00
            press.answer.request,   2026-11-23T23:59:00+07:00, 2026-12-24T00:00:00+07:00
            press.answer.request,   2026-11-24T00:00:00+07:00, 2026-12-25T00:00:00+07:00
            # the last day is Saturday 21 November: moves to Monday
            press.answer.request,   2026-10-22T09:00:00+07:00, 2026-11-24T00:00:00+07:00
            # the last day is Tuesday of Tết: moves past the rest of Tết and the weekend
            press.answer.request,   2026-01-18T09:00:00+07:00, 2026-02-24T00:00:00+07:00
            # the last day is a make-up Saturday, which is worked
            press.answer.request,   2025-12-11T09:00:00+07:00, 2026-01-11T00:00:00+07:00
            # 30 days before July 2026, 15 working days from then
            press.answer.forwarded, 2026-06-30T23:59:59+07:00, 2026-07-31T00:00:00+07:00
            press.answer.forwarded, 2026-07-01T00:00:00+07:00, 2026-07-23T00:00:00+07:00
            # working days over a make-up Saturday and National Day
            press.answer.forwarded, 2026-08-14T09:00:00+07:00, 2026-09-09T00:00:00+07:00
            # from a Saturday: counting starts on Monday
            press.answer.forwarded, 2026-11-21T09:00:00+07:00, 2026-12-12T00:00:00+07:00
            foi.net.simple,         2026-02-13T09:00:00+07:00, 2026-02-26T00:00:00+07:00
            """)
    void computesTheDueTime(String key, OffsetDateTime trigger, OffsetDateTime dueAt) {
        assertThat(deadlines.compute(key, trigger.toInstant()))
                .map(Deadline::dueAt)
                .hasValue(dueAt.toInstant());
    }

    @Test
    void explainsWhyTheLastDayMoved() {
        Deadline deadline = compute("press.answer.request", "2026-10-22T09:00:00+07:00");

        assertThat(deadline.movedFrom()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(deadline.skipped())
                .containsExactly(
                        new DayOff(LocalDate.of(2026, 11, 21), DayOff.Reason.WEEKEND, null),
                        new DayOff(LocalDate.of(2026, 11, 22), DayOff.Reason.WEEKEND, null));
        assertThat(deadline.rule().basis()).contains("Decree 237/2026 art. 18.1");
        assertThat(deadline.unit()).isEqualTo(DeadlineUnit.DAYS);
        assertThat(deadline.value()).isEqualTo(30);
        assertThat(deadline.calendarVersion()).isEqualTo(deadlines.calendarVersion());
    }

    @Test
    void namesTheHolidaysItSkipped() {
        Deadline deadline = compute("foi.net.simple", "2026-02-13T09:00:00+07:00");

        assertThat(deadline.movedFrom()).isNull();
        assertThat(deadline.skipped()).hasSize(9);
        assertThat(deadline.skipped())
                .contains(new DayOff(
                        LocalDate.of(2026, 2, 17), DayOff.Reason.HOLIDAY, "Tết Nguyên đán Bính Ngọ (mùng 1)"));
    }

    @Test
    void skipsNothingInHours() {
        Deadline deadline = compute("spk.publish.regular", "2026-07-03T16:30:00+07:00");

        assertThat(deadline.skipped()).isEmpty();
        assertThat(deadline.lastDay()).isNull();
        assertThat(deadline.confidence()).isEqualTo(Confidence.HIGH);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # the exchanged day off of 31 August 2026 is only probable
            press.answer.forwarded, 2026-08-27T09:00:00+07:00, MEDIUM
            # runs into 2027, whose holidays are not set
            press.answer.forwarded, 2026-12-21T09:00:00+07:00, UNKNOWN
            press.answer.forwarded, 2026-11-21T09:00:00+07:00, HIGH
            # the rule itself is uncertain
            cons.agencyReply,       2026-11-02T09:00:00+07:00, MEDIUM
            """)
    void isAsSureAsItsWeakestLink(String key, String trigger, Confidence confidence) {
        assertThat(compute(key, trigger).confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            spk.publish.regular, 2026-07-04T16:30:00+07:00,   ON_TIME
            spk.publish.regular, 2026-07-04T16:30:00.001+07:00, LATE
            cons.agencyReply,    2026-12-30T00:00:00+07:00,   UNCERTAIN
            """)
    void accusesOnlyWhenSure(String key, OffsetDateTime act, Deadline.Verdict verdict) {
        Deadline deadline = compute(key, "2026-07-03T16:30:00+07:00");

        assertThat(deadline.judge(act.toInstant())).isEqualTo(verdict);
    }

    @Test
    void hasNoClockWhereThereWasNoRule() {
        assertThat(deadlines.compute("spk.publish.regular", Instant.parse("2026-06-30T16:59:59Z")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cons.window.commune", "cons.window.chairmanDecision", "spk.subdelegation", "press.conf.notice"})
    void refusesToComputeWhatIsNoDeadline(String key) {
        assertThatThrownBy(() -> compute(key, "2026-08-01T09:00:00+07:00"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(key);
    }

    private Deadline compute(String key, String trigger) {
        return deadlines.compute(key, OffsetDateTime.parse(trigger).toInstant()).orElseThrow();
    }
}
