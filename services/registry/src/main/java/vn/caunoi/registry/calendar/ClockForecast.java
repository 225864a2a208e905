package vn.caunoi.registry.calendar;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.stream.Stream;
import vn.caunoi.deadlines.CalendarDay;
import vn.caunoi.deadlines.Deadlines;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.calendar.CalendarPreview.MovedClock;
import vn.caunoi.registry.calendar.ClockStore.Running;

/** Computes what a change of the calendar would move, batch by batch, and keeps nothing but counts and the furthest. */
@ApplicationScoped
class ClockForecast {

    private static final int FURTHEST = 10;

    private static final UUID FIRST = new UUID(0, 0);

    private final Pool pool;
    private final Deadlines deadlines;
    private final List<OpenClocks> kinds;
    private final CalendarConfig config;

    @Inject
    ClockForecast(Pool pool, Deadlines deadlines, @All List<OpenClocks> kinds, CalendarConfig config) {
        this.pool = pool;
        this.deadlines = deadlines;
        this.kinds = kinds;
        this.config = config;
    }

    /** A clock that would move, by its id; its title is asked for only when it is among the furthest. */
    private record Move(OpenClocks kind, UUID id, Instant oldDueAt, Instant newDueAt) {

        long seconds() {
            return Math.abs(newDueAt.getEpochSecond() - oldDueAt.getEpochSecond());
        }
    }

    /** Furthest last, so that the queue gives away what need not be kept. */
    private static final Comparator<Move> BY_DISTANCE = Comparator.comparing(Move::seconds)
            .thenComparing(Move::oldDueAt, Comparator.reverseOrder())
            .thenComparing(Move::id, Comparator.reverseOrder());

    /** Counts of one forecast. */
    private static final class Tally {

        private final PriorityQueue<Move> furthest = new PriorityQueue<>(BY_DISTANCE);
        private long open;
        private long later;
        private long earlier;

        void add(Move move) {
            if (move.newDueAt().isAfter(move.oldDueAt())) {
                later++;
            } else {
                earlier++;
            }
            furthest.add(move);
            if (furthest.size() > FURTHEST) {
                furthest.poll();
            }
        }
    }

    /** What a move from one calendar to the other would do; they differ by one entry. */
    Uni<CalendarPreview> of(long revision, WorkingCalendar before, WorkingCalendar after, CalendarDay changed) {
        LocalDate makeUp = changed.makeUp();
        List<LocalDate> dates = Stream.of(changed.date(), makeUp == null ? changed.date() : makeUp)
                .sorted()
                .toList();
        Window window = new Window(
                WorkingCalendar.startOf(dates.get(0)),
                WorkingCalendar.endOf(dates.get(1)),
                deadlines.with(before),
                deadlines.with(after));
        Tally tally = new Tally();
        return pool.withConnection(db -> all(db, kinds.iterator(), window, tally)
                .chain(() -> named(db, tally))
                .map(most -> new CalendarPreview(revision, tally.open, tally.later, tally.earlier, most)));
    }

    /** Only clocks that run through the changed days can move. */
    private record Window(Instant from, Instant to, Deadlines before, Deadlines after) {}

    private Uni<Void> all(SqlConnection db, Iterator<OpenClocks> left, Window window, Tally tally) {
        if (!left.hasNext()) {
            return Uni.createFrom().voidItem();
        }
        OpenClocks kind = left.next();
        ClockStore store = new ClockStore(kind, db);
        return store.count()
                .invoke(count -> tally.open += count)
                .chain(() -> batches(kind, store, FIRST, window, tally))
                .chain(() -> all(db, left, window, tally));
    }

    private Uni<Void> batches(OpenClocks kind, ClockStore store, UUID after, Window window, Tally tally) {
        return store.running(window.from(), window.to(), after, config.batch()).chain(running -> {
            running.forEach(clock -> look(kind, clock, window, tally));
            return running.size() < config.batch()
                    ? Uni.createFrom().voidItem()
                    : batches(kind, store, running.get(running.size() - 1).id(), window, tally);
        });
    }

    private static void look(OpenClocks kind, Running clock, Window window, Tally tally) {
        Instant before = ClockReruns.dueAt(window.before(), clock);
        Instant after = ClockReruns.dueAt(window.after(), clock);
        if (before != null && after != null && !before.equals(after)) {
            tally.add(new Move(kind, clock.id(), before, after));
        }
    }

    private Uni<List<MovedClock>> named(SqlConnection db, Tally tally) {
        return named(db, kinds.iterator(), List.copyOf(tally.furthest), new ArrayList<>());
    }

    private static Uni<List<MovedClock>> named(
            SqlConnection db, Iterator<OpenClocks> left, List<Move> moves, List<MovedClock> named) {
        if (!left.hasNext()) {
            named.sort(Comparator.comparing(MovedClock::distance)
                    .reversed()
                    .thenComparing(MovedClock::oldDueAt)
                    .thenComparing(MovedClock::id));
            return Uni.createFrom().item(named);
        }
        OpenClocks kind = left.next();
        List<Move> own = moves.stream().filter(move -> move.kind() == kind).toList();
        return new ClockStore(kind, db)
                .names(own.stream().map(Move::id).toList())
                .invoke(names -> own.forEach(move -> {
                    ClockStore.Name name = names.get(move.id());
                    if (name != null) {
                        named.add(new MovedClock(
                                kind.kind(),
                                move.id(),
                                name.title(),
                                name.agencyId(),
                                name.agencyName(),
                                move.oldDueAt(),
                                move.newDueAt()));
                    }
                }))
                .chain(() -> named(db, left, moves, named));
    }
}
