package vn.caunoi.registry.report;

import java.time.Instant;
import java.time.LocalDate;
import vn.caunoi.deadlines.WorkingCalendar;

/**
 * The days that a report is about, both included.
 *
 * @param year the one in which it ends
 */
record Window(int year, LocalDate first, LocalDate last) {

    /** The same days of another year; years before the rule are shown beside it and are no reports. */
    Window of(int other) {
        return new Window(other, first.plusYears((long) other - year), last.plusYears((long) other - year));
    }

    Instant begin() {
        return WorkingCalendar.startOf(first);
    }

    /** Half-open. */
    Instant end() {
        return WorkingCalendar.endOf(last);
    }
}
