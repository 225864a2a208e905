package vn.caunoi.registry.calendar;

import vn.caunoi.problem.NotFound;

/** No entry of the calendar has this id. */
final class CalendarDayNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    CalendarDayNotFound() {
        super("calendar-day-not-found", "The calendar has no such entry.");
    }
}
