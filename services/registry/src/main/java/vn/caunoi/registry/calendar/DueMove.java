package vn.caunoi.registry.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.CalendarChange;
import vn.caunoi.deadlines.CalendarDay;
import vn.caunoi.deadlines.DayChange;
import vn.caunoi.deadlines.DayKind;

/**
 * A due time that moved because the working calendar changed.
 *
 * @param calendarVersion the calendar it moved to
 * @param because what changed between the two calendars within the term; empty when the rules or the program changed
 */
public record DueMove(
        Instant at,
        @Nullable Instant oldDueAt,
        @Nullable Instant newDueAt,
        String calendarVersion,
        List<ChangedDay> because) {

    /** A day that was entered into the calendar, or taken out of it. */
    @Schema(name = "ChangedDay")
    public record ChangedDay(DayChange change, LocalDate date, DayKind kind, String name, @Nullable LocalDate makeUp) {

        static ChangedDay of(CalendarChange change) {
            CalendarDay day = change.day();
            return new ChangedDay(change.kind(), day.date(), day.kind(), day.name(), day.makeUp());
        }
    }
}
