package vn.caunoi.registry.calendar;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.CalendarDay;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.identity.Caller;
import vn.caunoi.registry.audit.AuditTrail;

/** The working calendar: read by everybody, changed by the province, with a look ahead at what a change would move. */
@ApplicationScoped
public class CalendarService {

    /** Name of an entry in the trail of changes. */
    static final String ENTITY = "calendar-day";

    private static final int RERUNS_SHOWN = 10;

    private final CalendarRepository calendar;
    private final CalendarRevisions revisions;
    private final WorkingCalendars calendars;
    private final ClockForecast forecast;
    private final AuditTrail trail;
    private final Caller caller;
    private final Clock clock;

    @Inject
    CalendarService(
            CalendarRepository calendar,
            CalendarRevisions revisions,
            WorkingCalendars calendars,
            ClockForecast forecast,
            AuditTrail trail,
            Caller caller,
            Clock clock) {
        this.calendar = calendar;
        this.revisions = revisions;
        this.calendars = calendars;
        this.forecast = forecast;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** What stands in a year, this year when none is named. */
    @WithSession
    public Uni<CalendarView> year(@Nullable Integer asked) {
        int year = orThisYear(asked);
        return calendar.requireLatest().chain(latest -> calendar.standing()
                .map(standing -> new CalendarView(
                        year,
                        latest.revision(),
                        latest.version(),
                        calendarOf(standing).isComplete(year),
                        standing.stream()
                                .filter(day -> day.years().contains(year))
                                .map(CalendarDayView::of)
                                .toList())));
    }

    /** The days off and worked Saturdays of a year for the calendar programs of whoever asks. */
    @WithSession
    public Uni<ICalendar> iCalendar(@Nullable Integer asked) {
        int year = orThisYear(asked);
        return calendar.standing()
                .map(standing -> ICalendar.of(
                        year,
                        standing.stream()
                                .filter(day -> day.years().contains(year))
                                .toList()));
    }

    /** Everything that was ever recorded about a year. */
    @WithSession
    public Uni<CalendarHistoryView> history(@Nullable Integer asked) {
        int year = orThisYear(asked);
        return calendar.requireLatest()
                .chain(latest -> calendar.recorded(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                        .map(days -> new CalendarHistoryView(
                                year,
                                latest.revision(),
                                days.stream().map(RecordedDayView::of).toList())));
    }

    /** How far the latest re-runs of open clocks are. */
    @WithSession
    public Uni<RerunList> reruns() {
        return calendar.reruns(RERUNS_SHOWN)
                .map(reruns -> new RerunList(reruns.stream().map(RerunView::of).toList()));
    }

    /** Records a day in the calendar as it was seen at this revision; open clocks follow within seconds. */
    @WithTransaction
    public Uni<ChangedCalendar> add(long seen, RecordCalendarDay command) {
        Instant now = now();
        long next = seen + 1;
        return calendar.lockForChange()
                .chain(() -> calendar.requireUnchangedSince(seen))
                .chain(calendar::standing)
                .chain(standing -> {
                    RecordedDay day = RecordedDay.added(command, standing, next, now, caller.username());
                    return calendar.persistAndFlush(day)
                            .chain(() -> revisions.added(next, with(standing, day), day, now, caller.username()))
                            .chain(() ->
                                    trail.record("recorded", ENTITY, day.id(), null, null, RecordedDayView.of(day)))
                            .replaceWith(() -> new ChangedCalendar(next, RecordedDayView.of(day)));
                });
    }

    /** Withdraws a day from the calendar as it was seen at this revision; open clocks follow within seconds. */
    @WithTransaction
    public Uni<ChangedCalendar> withdraw(UUID id, long seen, WithdrawCalendarDay command) {
        Instant now = now();
        long next = seen + 1;
        return calendar.lockForChange().chain(() -> calendar.require(id)).chain(day -> calendar.requireUnchangedSince(
                        seen)
                .chain(() -> withdraw(day, next, command.reason(), now)));
    }

    private Uni<ChangedCalendar> withdraw(RecordedDay day, long next, String reason, Instant now) {
        RecordedDayView before = RecordedDayView.of(day);
        day.withdraw(reason, next, now, caller.username());
        return calendar.flush()
                .chain(calendar::standing)
                .chain(standing -> revisions.withdrawn(next, standing, day, now, caller.username()))
                .replaceWith(() -> new ChangedCalendar(next, RecordedDayView.of(day)))
                .call(changed -> trail.record("withdrawn", ENTITY, day.id(), null, before, changed.day()));
    }

    /** What {@link #add} would move; fails as it would. */
    @WithSession
    public Uni<CalendarPreview> previewOf(RecordCalendarDay command) {
        return calendar.latestRevision().chain(latest -> calendar.standing().chain(standing -> {
            RecordedDay day = RecordedDay.added(command, standing, latest + 1, now(), caller.username());
            return forecast.of(latest, calendarOf(standing), calendarOf(with(standing, day)), day.calendarDay());
        }));
    }

    /** What {@link #withdraw} would move; fails as it would. */
    @WithSession
    public Uni<CalendarPreview> previewOfWithdrawal(UUID id) {
        return calendar.require(id).invoke(RecordedDay::requireStanding).chain(day -> calendar.latestRevision()
                .chain(latest -> calendar.standing().chain(standing -> {
                    List<RecordedDay> rest =
                            standing.stream().filter(each -> !each.equals(day)).toList();
                    CalendarDay gone = day.calendarDay();
                    return forecast.of(latest, calendarOf(standing), calendarOf(rest), gone);
                })));
    }

    private WorkingCalendar calendarOf(List<RecordedDay> days) {
        return WorkingCalendar.of(days.stream().map(RecordedDay::calendarDay).toList(), calendars.rules());
    }

    private static List<RecordedDay> with(List<RecordedDay> days, RecordedDay day) {
        return Stream.concat(days.stream(), Stream.of(day)).toList();
    }

    private int orThisYear(@Nullable Integer year) {
        return year == null
                ? LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE).getYear()
                : year;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
