package vn.caunoi.registry.calendar;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.calendar.DueMove.ChangedDay;

/** How stored due times moved, and why. */
@ApplicationScoped
public class DueHistory {

    private final CalendarRepository calendar;
    private final WorkingCalendars calendars;

    @Inject
    DueHistory(CalendarRepository calendar, WorkingCalendars calendars) {
        this.calendar = calendar;
        this.calendars = calendars;
    }

    /**
     * The moves of one clock, oldest first.
     *
     * @param trigger when the clock was set going; days before it explain nothing
     */
    @WithSession
    public Uni<List<DueMove>> of(ClockKind clock, UUID id, Instant trigger) {
        return calendar.changes(clock, id)
                .map(changes ->
                        changes.stream().map(change -> move(change, trigger)).toList());
    }

    private DueMove move(DueChange change, Instant trigger) {
        return new DueMove(
                change.changedAt(),
                change.oldDueAt(),
                change.newDueAt(),
                change.calendarVersion(),
                calendars
                        .asOf(change.calendarVersion())
                        .flatMap(later -> calendars
                                .asOf(change.oldVersion())
                                .map(earlier -> because(change, trigger, earlier, later)))
                        .orElse(List.of()));
    }

    private static List<ChangedDay> because(
            DueChange change, Instant trigger, WorkingCalendar earlier, WorkingCalendar later) {
        Instant end = Stream.of(trigger, orElse(change.oldDueAt(), trigger), orElse(change.newDueAt(), trigger))
                .max(Instant::compareTo)
                .orElse(trigger);
        return later.changesSince(earlier, dayOf(trigger), dayOf(end)).stream()
                .map(ChangedDay::of)
                .toList();
    }

    private static Instant orElse(@Nullable Instant moment, Instant other) {
        return moment == null ? other : moment;
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingCalendar.ZONE);
    }
}
