package vn.caunoi.registry.calendar;

import java.util.List;

/**
 * The working calendar of one year.
 *
 * @param revision counts the changes of the calendar; also its ETag
 * @param version fingerprint of all days of all years, as clocks name it
 * @param complete whether all holidays of the year are entered; while they are not, clocks that run through it only
 *     warn
 * @param days entries that stand, by date
 */
public record CalendarView(int year, long revision, String version, boolean complete, List<CalendarDayView> days) {}
