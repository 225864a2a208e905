package vn.caunoi.registry.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;

/** A due time as a letter says it. */
public final class DueWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", Locale.ROOT).withZone(WorkingCalendar.ZONE);

    private DueWords() {}

    /** "16:00 ngày 04/12/2026"; "hết ngày 04/12/2026" for a term in days, whose last moment is already the next day. */
    public static String of(Instant dueAt, @Nullable LocalDate lastDay) {
        return lastDay == null ? TIME.format(dueAt) : "hết ngày " + DAY.format(lastDay);
    }

    /** The same of a clock. */
    public static String of(ClockView clock) {
        return of(clock.dueAt(), clock.lastDay());
    }
}
