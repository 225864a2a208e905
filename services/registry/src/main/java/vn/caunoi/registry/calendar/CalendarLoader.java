package vn.caunoi.registry.calendar;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.caunoi.database.InTurn;
import vn.caunoi.deadlines.CalendarDay;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.audit.AuditTrail;

/**
 * Enters the days that come with the program: all of them into an empty calendar, later only those that nobody ever
 * said anything about. What people recorded or withdrew stays as they left it. Safe beside other instances.
 */
@ApplicationScoped
public class CalendarLoader {

    private static final Logger LOG = Logger.getLogger(CalendarLoader.class);

    /** Name in the history of the calendar for what no person recorded. */
    private static final String PROGRAM = "caunoi-registry";

    private final CalendarRepository calendar;
    private final CalendarRevisions revisions;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    CalendarLoader(CalendarRepository calendar, CalendarRevisions revisions, AuditTrail trail, Clock clock) {
        this.calendar = calendar;
        this.revisions = revisions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Answers how many days were entered. */
    @WithTransaction
    public Uni<Integer> seed() {
        List<CalendarDay> shipped = WorkingCalendar.load().days();
        return calendar.lockForChange()
                .chain(calendar::everRecorded)
                .chain(known -> calendar.standing().chain(standing -> {
                    List<CalendarDay> missing = missing(shipped, new HashSet<>(known), standing);
                    return missing.isEmpty() ? Uni.createFrom().item(0) : enter(missing, standing);
                }))
                .invoke(entered -> LOG.infof("calendar: %d days come along, %d new", shipped.size(), entered));
    }

    private static List<CalendarDay> missing(
            List<CalendarDay> shipped, Set<LocalDate> known, List<RecordedDay> standing) {
        return shipped.stream()
                .filter(day -> !known.contains(day.date()))
                .filter(day -> standing.stream().map(RecordedDay::calendarDay).noneMatch(day::collidesWith))
                .toList();
    }

    private Uni<Integer> enter(List<CalendarDay> missing, List<RecordedDay> standing) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return calendar.latestRevision().chain(latest -> {
            long next = latest + 1;
            List<RecordedDay> seeded = missing.stream()
                    .map(day -> RecordedDay.seeded(day, next, now, PROGRAM))
                    .toList();
            List<RecordedDay> all =
                    Stream.concat(standing.stream(), seeded.stream()).toList();
            return calendar.persist(seeded)
                    .chain(() -> revisions.seeded(next, all, seeded, now, PROGRAM))
                    .chain(() -> tell(seeded))
                    .replaceWith(seeded.size());
        });
    }

    private Uni<Void> tell(List<RecordedDay> seeded) {
        return InTurn.forEach(
                seeded,
                day -> trail.record("loaded", CalendarService.ENTITY, day.id(), null, null, RecordedDayView.of(day)));
    }
}
