package vn.caunoi.deadlines;

import java.util.Optional;

/** A working calendar that changes: what it is now, and what it was. */
public interface CalendarHistory {

    WorkingCalendar current();

    /** The calendar of this version; empty when it never was that. */
    Optional<WorkingCalendar> asOf(String version);
}
