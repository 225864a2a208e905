package vn.caunoi.registry.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.registry.CalendarChanged;
import vn.caunoi.deadlines.CalendarDay;
import vn.caunoi.deadlines.LawVersion;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.eventing.outbox.OutboxEvents;
import vn.caunoi.registry.calendar.CalendarRevision.Change;

/**
 * What every change of the calendar brings with it, in the transaction of the change: the next revision, the wish for a
 * re-run of open clocks, and the event for the other services.
 */
@ApplicationScoped
class CalendarRevisions {

    /** There is one calendar; this is its name among aggregates. */
    static final UUID CALENDAR = UUID.fromString("6f5d7c1e-3d0a-5b8e-9a44-0c1e5a7b2d10");

    private final CalendarRepository calendar;
    private final WorkingCalendars calendars;
    private final OutboxEvents outbox;

    @Inject
    CalendarRevisions(CalendarRepository calendar, WorkingCalendars calendars, OutboxEvents outbox) {
        this.calendar = calendar;
        this.calendars = calendars;
        this.outbox = outbox;
    }

    Uni<Void> seeded(long revision, List<RecordedDay> standing, List<RecordedDay> seeded, Instant now, String by) {
        return revise(revision, standing, years(seeded), Change.SEEDED, null, now, by);
    }

    Uni<Void> added(long revision, List<RecordedDay> standing, RecordedDay day, Instant now, String by) {
        return revise(revision, standing, day.years(), Change.ADDED, day.id(), now, by);
    }

    Uni<Void> withdrawn(long revision, List<RecordedDay> standing, RecordedDay day, Instant now, String by) {
        return revise(revision, standing, day.years(), Change.WITHDRAWN, day.id(), now, by);
    }

    private Uni<Void> revise(
            long revision,
            List<RecordedDay> standing,
            List<Integer> years,
            Change change,
            @Nullable UUID dayId,
            Instant now,
            String by) {
        WorkingCalendar next = WorkingCalendar.of(
                standing.stream().map(RecordedDay::calendarDay).toList(), calendars.rules());
        LawVersion law = new LawVersion(next.version(), calendars.rules().version());
        return calendar.record(CalendarRevision.of(revision, next.version(), now, by, change, dayId))
                .chain(() -> calendar.want(ClockRerun.wanted(revision, law, now), now))
                .chain(calendar::flush)
                .chain(() -> outbox.record(event(revision, next, years, now)));
    }

    private static CalendarChanged event(long revision, WorkingCalendar calendar, List<Integer> years, Instant now) {
        return new CalendarChanged(
                CALENDAR,
                revision,
                calendar.version(),
                now,
                years.stream()
                        .map(year -> new CalendarChanged.Year(
                                year,
                                calendar.isComplete(year),
                                calendar.days().stream()
                                        .filter(day -> isOf(day, year))
                                        .map(CalendarRevisions::told)
                                        .toList()))
                        .toList());
    }

    private static CalendarChanged.Day told(CalendarDay day) {
        return new CalendarChanged.Day(
                day.date(),
                day.kind().name(),
                day.name(),
                day.makeUp(),
                day.confidence().name());
    }

    private static boolean isOf(CalendarDay day, int year) {
        return day.date().getYear() == year
                || (day.makeUp() != null && day.makeUp().getYear() == year);
    }

    private static List<Integer> years(List<RecordedDay> days) {
        return days.stream()
                .flatMap(day -> day.years().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
