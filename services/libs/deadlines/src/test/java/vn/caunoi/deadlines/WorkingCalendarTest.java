package vn.caunoi.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private static final LegalRules RULES = LegalRules.load();

    private final WorkingCalendar calendar = WorkingCalendar.load();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2026-02-15, WEEKEND, ''
            2026-02-16, HOLIDAY, Tết Nguyên đán Bính Ngọ (29 tháng Chạp)
            2026-02-20, HOLIDAY, Tết Nguyên đán Bính Ngọ (mùng 4)
            2026-02-21, WEEKEND, ''
            2026-04-26, HOLIDAY, 'Giỗ Tổ Hùng Vương (10/3 âm lịch, Chủ nhật)'
            2026-04-27, HOLIDAY, Nghỉ bù Giỗ Tổ Hùng Vương
            2026-09-02, HOLIDAY, Quốc khánh
            2026-11-21, WEEKEND, ''
            """)
    void saysWhyADayIsOff(LocalDate day, DayOff.Reason reason, String name) {
        assertThat(calendar.dayOff(day)).hasValue(new DayOff(day, reason, name.isEmpty() ? null : name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-26", "2026-01-10", "2026-08-22"})
    void worksOnMakeUpSaturdays(LocalDate saturday) {
        assertThat(calendar.isWorkingDay(saturday)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-09", "2026-02-13", "2026-04-28", "2026-11-23", "2026-11-24"})
    void worksOnOrdinaryWeekdays(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2026-09-02, HIGH
            2026-08-31, MEDIUM
            2026-08-22, MEDIUM
            2026-11-23, HIGH
            # holidays of 2027 are not set yet: a weekday may be off, a weekend hardly worked
            2027-02-08, UNKNOWN
            2027-02-07, HIGH
            """)
    void knowsHowSureItIs(LocalDate day, Confidence confidence) {
        assertThat(calendar.confidence(day)).isEqualTo(confidence);
    }

    @Test
    void carriesTheVersionOfItsData() {
        assertThat(calendar.version()).matches("[0-9a-f]{12}");
    }

    @Test
    void changesItsVersionWithItsDaysAndBackAgain() {
        WorkingCalendar more = with(holiday("2026-11-24"));

        assertThat(more.version()).isNotEqualTo(calendar.version());
        assertThat(WorkingCalendar.of(calendar.days(), RULES).version()).isEqualTo(calendar.version());
    }

    @Test
    void worksOnASaturdayThatStandsAlone() {
        WorkingCalendar more = with(
                new CalendarDay(LocalDate.of(2026, 12, 5), DayKind.WORKED_SATURDAY, "Làm bù", null, Confidence.MEDIUM));

        assertThat(more.isWorkingDay(LocalDate.of(2026, 12, 5))).isTrue();
        assertThat(more.confidence(LocalDate.of(2026, 12, 5))).isEqualTo(Confidence.MEDIUM);
    }

    /** Or the first holiday entered for a year would make all its other days look certain. */
    @Test
    void knowsAYearOnlyWithAllItsHolidays() {
        WorkingCalendar begun = with(holiday("2027-01-01"));

        assertThat(calendar.isComplete(2026)).isTrue();
        assertThat(begun.isComplete(2027)).isFalse();
        assertThat(begun.confidence(LocalDate.of(2027, 1, 1))).isEqualTo(Confidence.HIGH);
        assertThat(begun.confidence(LocalDate.of(2027, 1, 4))).isEqualTo(Confidence.UNKNOWN);
    }

    @Test
    void saysWhatChangedBetweenTwoDays() {
        CalendarDay added = holiday("2026-11-24");
        WorkingCalendar later = with(added);

        assertThat(later.changesSince(calendar, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)))
                .containsExactly(new CalendarChange(DayChange.ADDED, added));
        assertThat(calendar.changesSince(later, LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24)))
                .containsExactly(new CalendarChange(DayChange.WITHDRAWN, added));
        assertThat(later.changesSince(calendar, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-02, HOLIDAY, ",
        "2026-08-22, WORKED_SATURDAY, ",
        "2026-12-08, SWAP, 2026-08-22",
    })
    void refusesTwoEntriesForOneDate(LocalDate date, DayKind kind, @Nullable LocalDate makeUp) {
        CalendarDay second = new CalendarDay(date, kind, "Ngày thử", makeUp, Confidence.HIGH);

        assertThat(calendar.days()).anyMatch(second::collidesWith);
        assertThatThrownBy(() -> with(second)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-08, SWAP, ",
        "2026-12-08, HOLIDAY, 2026-12-12",
        "2026-12-08, WORKED_SATURDAY, ",
        "2026-12-08, SWAP, 2026-12-13",
    })
    void refusesDaysThatCannotBe(LocalDate date, DayKind kind, @Nullable LocalDate makeUp) {
        assertThatThrownBy(() -> new CalendarDay(date, kind, "Ngày thử", makeUp, Confidence.HIGH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CalendarDay holiday(String date) {
        return new CalendarDay(LocalDate.parse(date), DayKind.HOLIDAY, "Ngày nghỉ thử", null, Confidence.HIGH);
    }

    private WorkingCalendar with(CalendarDay day) {
        return WorkingCalendar.of(
                Stream.concat(calendar.days().stream(), Stream.of(day)).toList(), RULES);
    }
}
