package vn.caunoi.registry.calendar;

/** An entry after a change, with the revision the change made. */
record ChangedCalendar(long revision, RecordedDayView day) {}
