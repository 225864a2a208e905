package vn.caunoi.registry.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.platform.WrittenTime;

/** A due time as a letter says it. */
public final class DueWords {

    private DueWords() {}

    /** "16:00 ngày 04/12/2026"; "hết ngày 04/12/2026" for a term in days, whose last moment is already the next day. */
    public static String of(Instant dueAt, @Nullable LocalDate lastDay) {
        return lastDay == null ? WrittenTime.moment(dueAt) : WrittenTime.endOf(lastDay);
    }

    /** The same of a clock. */
    public static String of(ClockView clock) {
        return of(clock.dueAt(), clock.lastDay());
    }
}
