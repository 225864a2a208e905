package vn.caunoi.registry.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailHoursTest {

    private final MailHours hours = MailHoursOfTests.quiet(LocalTime.of(20, 0), LocalTime.of(7, 0));

    @ParameterizedTest
    @CsvSource({
        // By day at once.
        "2026-11-26T08:30:00+07:00, 2026-11-26T08:30:00+07:00",
        "2026-11-26T07:00:00+07:00, 2026-11-26T07:00:00+07:00",
        "2026-11-26T19:59:59+07:00, 2026-11-26T19:59:59+07:00",
        // At night in the morning.
        "2026-11-26T20:00:00+07:00, 2026-11-27T07:00:00+07:00",
        "2026-11-27T02:00:00+07:00, 2026-11-27T07:00:00+07:00",
        // A Friday night is a Saturday morning: awake, but not at work.
        "2026-11-27T23:00:00+07:00, 2026-11-28T07:00:00+07:00",
    })
    void sleepsAtNight(String asked, String answered) {
        assertThat(hours.awake(moment(asked))).isEqualTo(moment(answered));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T08:30:00+07:00, 2026-11-26T08:30:00+07:00",
        "2026-11-27T23:00:00+07:00, 2026-11-30T07:00:00+07:00",
        "2026-11-28T10:00:00+07:00, 2026-11-30T07:00:00+07:00",
        // National Day, two days in the calendar, before a Thursday.
        "2026-09-02T10:00:00+07:00, 2026-09-03T07:00:00+07:00",
    })
    void waitsForAWorkingDay(String asked, String answered) {
        assertThat(hours.atWork(moment(asked))).isEqualTo(moment(answered));
    }

    @Test
    void countsWorkingDays() {
        assertThat(hours.workingDaysAfter(LocalDate.parse("2026-11-26"), 2)).isEqualTo("2026-11-30");
        assertThat(hours.workingDaysAfter(LocalDate.parse("2026-11-26"), 0)).isEqualTo("2026-11-26");
    }

    @Test
    void equalTimesMeanNoQuiet() {
        MailHours always = MailHoursOfTests.quiet(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        Instant night = moment("2026-11-26T02:00:00+07:00");

        assertThat(always.awake(night)).isEqualTo(night);
        assertThat(always.atWork(night)).isEqualTo(night);
    }

    private static Instant moment(String text) {
        return java.time.OffsetDateTime.parse(text).toInstant();
    }
}
