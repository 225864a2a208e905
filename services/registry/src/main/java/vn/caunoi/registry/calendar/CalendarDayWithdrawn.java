package vn.caunoi.registry.calendar;

import vn.caunoi.problem.Conflict;

/** The entry no longer stands. Does not heal; the day can be recorded anew. */
final class CalendarDayWithdrawn extends Conflict {

    private static final long serialVersionUID = 1L;

    CalendarDayWithdrawn() {
        super("calendar-day-withdrawn", "This entry of the calendar was withdrawn before.");
    }
}
