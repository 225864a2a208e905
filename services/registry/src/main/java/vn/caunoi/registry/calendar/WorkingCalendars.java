package vn.caunoi.registry.calendar;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.caunoi.deadlines.CalendarDay;
import vn.caunoi.deadlines.CalendarHistory;
import vn.caunoi.deadlines.Confidence;
import vn.caunoi.deadlines.DayKind;
import vn.caunoi.deadlines.LegalRules;
import vn.caunoi.deadlines.WorkingCalendar;

/**
 * The edited working calendar in memory: as it is now, and as it was in any version that a due time was computed with.
 * Every instance looks for a new revision once a second ({@link ClockReruns}); until it has seen it, it computes with
 * the one before, and the version beside each due time says so.
 *
 * <p>Talks to the database below Hibernate, so that this look costs next to nothing and no request's session.
 */
@ApplicationScoped
class WorkingCalendars implements CalendarHistory {

    private static final String LATEST = "select coalesce(max(revision), 0) as latest from calendar_revision";

    private static final String REVISIONS = "select revision, version from calendar_revision order by revision";

    private static final String DAYS =
            """
            select day, kind, name, make_up, confidence, recorded_revision, withdrawn_revision
            from calendar_day
            """;

    private final Pool pool;
    private final LegalRules rules;
    private volatile State state;

    @Inject
    WorkingCalendars(Pool pool, LegalRules rules) {
        this.pool = pool;
        this.rules = rules;
        state = new State(0, WorkingCalendar.load(), Map.of(), List.of(), new ConcurrentHashMap<>());
    }

    /** A day with the revisions in which it stood, the last one excluded. */
    private record Span(CalendarDay day, long from, long to) {

        boolean standsIn(long revision) {
            return from <= revision && revision < to;
        }
    }

    /** What one look at the database found; calendars of earlier versions are built when somebody asks. */
    private record State(
            long revision,
            WorkingCalendar current,
            Map<String, Long> revisions,
            List<Span> days,
            Map<String, WorkingCalendar> earlier) {}

    /** The calendar as this instance knows it now. */
    @Override
    public WorkingCalendar current() {
        return state.current();
    }

    /** The rules that clocks are computed with. */
    LegalRules rules() {
        return rules;
    }

    /** Number of the revision that this instance knows; 0 until the first look. */
    long revision() {
        return state.revision();
    }

    @Override
    public Optional<WorkingCalendar> asOf(String version) {
        State known = state;
        if (known.current().version().equals(version)) {
            return Optional.of(known.current());
        }
        return Optional.ofNullable(known.revisions().get(version))
                .map(number -> known.earlier().computeIfAbsent(version, asked -> calendar(known.days(), number)));
    }

    /** Reads the calendar again when there is a newer revision. */
    Uni<Void> refresh() {
        return pool.query(LATEST)
                .execute()
                .chain(rows -> rows.iterator().next().getLong("latest") == state.revision()
                        ? Uni.createFrom().voidItem()
                        : load());
    }

    /** In a transaction that sees one state: days and revisions must belong together. */
    private Uni<Void> load() {
        return pool.withTransaction(db -> db.query("set transaction isolation level repeatable read, read only")
                        .execute()
                        .chain(() -> db.query(REVISIONS).execute())
                        .chain(revisions -> db.query(DAYS).execute().map(days -> state(revisions, days))))
                .invoke(read -> state = read)
                .replaceWithVoid();
    }

    private State state(RowSet<Row> revisions, RowSet<Row> days) {
        Map<String, Long> byVersion = new HashMap<>();
        long latest = 0;
        for (Row row : revisions) {
            latest = row.getLong("revision");
            byVersion.put(row.getString("version"), latest);
        }
        List<Span> spans = new ArrayList<>();
        for (Row row : days) {
            Long withdrawn = row.getLong("withdrawn_revision");
            spans.add(new Span(
                    new CalendarDay(
                            row.getLocalDate("day"),
                            DayKind.valueOf(row.getString("kind")),
                            row.getString("name"),
                            row.getLocalDate("make_up"),
                            Confidence.valueOf(row.getString("confidence"))),
                    row.getLong("recorded_revision"),
                    withdrawn == null ? Long.MAX_VALUE : withdrawn));
        }
        WorkingCalendar current = latest == 0 ? WorkingCalendar.load() : calendar(spans, latest);
        return new State(latest, current, byVersion, spans, new ConcurrentHashMap<>());
    }

    private WorkingCalendar calendar(List<Span> days, long revision) {
        return WorkingCalendar.of(
                days.stream()
                        .filter(day -> day.standsIn(revision))
                        .map(Span::day)
                        .toList(),
                rules);
    }
}
