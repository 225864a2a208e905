package vn.caunoi.registry.calendar;

import java.util.List;

/** Everything that was ever recorded about a year. */
public record CalendarHistoryView(int year, long revision, List<RecordedDayView> days) {}
