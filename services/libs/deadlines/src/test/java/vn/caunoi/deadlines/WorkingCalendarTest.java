package vn.caunoi.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

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
}
