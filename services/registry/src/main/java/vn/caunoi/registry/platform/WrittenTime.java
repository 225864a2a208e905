package vn.caunoi.registry.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.caunoi.deadlines.WorkingCalendar;

/** Times as letters and papers write them, on the clocks of Vietnam. */
public final class WrittenTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu", Locale.ROOT).withZone(WorkingCalendar.ZONE);

    private WrittenTime() {}

    /** "04/12/2026" */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "16:00 ngày 04/12/2026" */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** "hết ngày 04/12/2026": a term in days ends with its last day, not with the first moment after it. */
    public static String endOf(LocalDate lastDay) {
        return "hết ngày " + day(lastDay);
    }
}
