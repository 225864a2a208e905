package vn.caunoi.registry.calendar;

import vn.caunoi.problem.Conflict;

/** The calendar says something about this date already. Heals when that entry is withdrawn. */
final class CalendarDayExists extends Conflict {

    private static final long serialVersionUID = 1L;

    CalendarDayExists() {
        super("calendar-day-exists", "The calendar has an entry for this date already; withdraw that one first.");
    }
}
