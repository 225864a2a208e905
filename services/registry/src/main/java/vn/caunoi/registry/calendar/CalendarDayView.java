package vn.caunoi.registry.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.CalendarDay;
import vn.caunoi.deadlines.Confidence;
import vn.caunoi.deadlines.DayKind;

/**
 * A day off or a worked Saturday, as everybody may see it.
 *
 * @param makeUp the Saturday worked for an exchanged day
 * @param source the document that decides it
 * @param confidence below HIGH, clocks that depend on it only warn
 */
public record CalendarDayView(
        UUID id,
        LocalDate date,
        DayKind kind,
        String name,
        @Nullable LocalDate makeUp,
        @Nullable String source,
        Confidence confidence) {

    static CalendarDayView of(RecordedDay recorded) {
        CalendarDay day = recorded.calendarDay();
        return new CalendarDayView(
                recorded.id(), day.date(), day.kind(), day.name(), day.makeUp(), recorded.source(), day.confidence());
    }
}
