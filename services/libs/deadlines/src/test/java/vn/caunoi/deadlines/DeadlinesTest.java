package vn.caunoi.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private static final LegalRules RULES = LegalRules.load();

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
            # from the last working moment before Tết, and from the first day of Tết: the same
            foi.net.simple,         2026-02-15T23:59:59+07:00, 2026-02-26T00:00:00+07:00
            foi.net.simple,         2026-02-20T00:00:00+07:00, 2026-02-26T00:00:00+07:00
            # a swapped Friday is off, its make-up Saturday counts
            foi.net.simple,         2026-01-07T09:00:00+07:00, 2026-01-11T00:00:00+07:00
            foi.net.simple,         2025-04-24T09:00:00+07:00, 2025-04-29T00:00:00+07:00
            # months: to the day of the same number, the last of a shorter month, moved off a weekend
            spk.pressInfo.province, 2026-09-15T09:00:00+07:00, 2026-10-16T00:00:00+07:00
            spk.pressInfo.province, 2026-10-31T09:00:00+07:00, 2026-12-01T00:00:00+07:00
            spk.pressConf.province, 2026-08-21T09:00:00+07:00, 2026-11-24T00:00:00+07:00
            # strictly before 20 December, of the next year once that is over; never moves
            spk.report.due,         2026-12-15T00:00:00+07:00, 2026-12-20T00:00:00+07:00
            spk.report.due,         2026-12-19T23:59:59+07:00, 2026-12-20T00:00:00+07:00
            spk.report.due,         2026-12-20T00:00:00+07:00, 2027-12-20T00:00:00+07:00
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

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            press.conf.notice, 2026-11-25T09:00:00+07:00, 2026-11-24T09:00:00+07:00
            press.conf.refuse, 2026-11-25T09:00:00+07:00, 2026-11-24T21:00:00+07:00
            press.conf.refuse, 2026-07-01T00:00:00+07:00, 2026-06-30T12:00:00+07:00
            # working days back: over National Day, its exchanged day off and the make-up Saturday
            portal.downtime.notice, 2026-11-25T22:00:00+07:00, 2026-11-17T00:00:00+07:00
            portal.downtime.notice, 2026-09-03T22:00:00+07:00, 2026-08-22T00:00:00+07:00
            """)
    void countsBackFromAnEvent(String key, OffsetDateTime event, OffsetDateTime latest) {
        assertThat(deadlines.latestBefore(key, event.toInstant()))
                .map(Deadline::dueAt)
                .hasValue(latest.toInstant());
    }

    /** The due time is 24:00, which is the next day already: counted from it, an extension would be a day too long. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # ends on Monday 16 November; 10 working days more
            foi.office.complex, foi.office.extension, 2026-11-02T09:00:00+07:00, 2026-12-01T00:00:00+07:00
            # ends on Friday 6 November; the 15th day more is a Saturday
            foi.net.complex,    foi.net.extension,    2026-10-16T09:00:00+07:00, 2026-11-24T00:00:00+07:00
            """)
    void countsAnExtensionFromTheLastDayOfTheTerm(
            String key, String extension, OffsetDateTime trigger, OffsetDateTime dueAt) {
        Deadline term = deadlines.compute(key, trigger.toInstant()).orElseThrow();

        assertThat(deadlines.extended(extension, term)).map(Deadline::dueAt).hasValue(dueAt.toInstant());
    }

    @Test
    void knowsNoNoticeBeforeTheRule() {
        assertThat(deadlines.latestBefore("press.conf.refuse", Instant.parse("2026-06-30T16:59:59Z")))
                .isEmpty();
    }

    @Test
    void followsACalendarThatIsEdited() {
        AtomicReference<WorkingCalendar> edited = new AtomicReference<>(WorkingCalendar.load());
        WorkingCalendar before = edited.get();
        Deadlines following = Deadlines.following(RULES, history(edited, before));
        Instant trigger = Instant.parse("2026-11-20T02:00:00Z");
        Instant due = following.compute("foi.net.simple", trigger).orElseThrow().dueAt();
        Deadlines fixed = following.fixed();

        edited.set(with(before, "2026-11-24"));

        assertThat(following.compute("foi.net.simple", trigger).orElseThrow().dueAt())
                .isEqualTo(due.plus(Duration.ofDays(1)));
        assertThat(following.version().calendar()).isNotEqualTo(before.version());
        assertThat(fixed.compute("foi.net.simple", trigger).orElseThrow().dueAt())
                .isEqualTo(due);
        assertThat(following
                        .asOf(before.version())
                        .compute("foi.net.simple", trigger)
                        .orElseThrow()
                        .dueAt())
                .isEqualTo(due);
    }

    private static CalendarHistory history(AtomicReference<WorkingCalendar> current, WorkingCalendar before) {
        return new CalendarHistory() {
            @Override
            public WorkingCalendar current() {
                return current.get();
            }

            @Override
            public Optional<WorkingCalendar> asOf(String version) {
                return version.equals(before.version()) ? Optional.of(before) : Optional.empty();
            }
        };
    }

    private static WorkingCalendar with(WorkingCalendar calendar, String holiday) {
        return WorkingCalendar.of(
                Stream.concat(
                                calendar.days().stream(),
                                Stream.of(new CalendarDay(
                                        LocalDate.parse(holiday),
                                        DayKind.HOLIDAY,
                                        "Ngày nghỉ thử",
                                        null,
                                        Confidence.HIGH)))
                        .toList(),
                RULES);
    }

    /** Open clocks are computed again by the hundred thousand. */
    @Test
    void computesAHundredThousandClocksInAMoment() {
        Instant first = Instant.parse("2026-01-05T02:00:00Z");

        assertTimeout(Duration.ofSeconds(3), () -> {
            for (int i = 0; i < 100_000; i++) {
                deadlines.compute("press.answer.request", first.plusSeconds(i * 300L));
            }
        });
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
