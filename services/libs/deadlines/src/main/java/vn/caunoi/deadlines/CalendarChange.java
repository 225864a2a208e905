package vn.caunoi.deadlines;

/** One difference between two calendars. */
public record CalendarChange(DayChange kind, CalendarDay day) {}
