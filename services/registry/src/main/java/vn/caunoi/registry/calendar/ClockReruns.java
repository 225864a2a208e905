package vn.caunoi.registry.calendar;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.Deadlines;
import vn.caunoi.deadlines.LawVersion;
import vn.caunoi.registry.calendar.ClockStore.Computed;
import vn.caunoi.registry.calendar.ClockStore.Running;

/**
 * Follows the working calendar, and computes open clocks again when it changed.
 *
 * <p>Each batch is one transaction that also counts what it did, so a killed instance leaves whole batches, and any
 * instance goes on from there: what is left is what bears another version. An advisory lock of the batch's transaction
 * lets one instance work at a time. Readers never wait; a writer waits for one batch at most.
 *
 * <p>An instance that has not yet seen a change may store a due time of the calendar before. It says so itself, by the
 * version stored beside it: a re-run stays open until every instance must have seen the change, and a sweep looks for
 * leftovers from time to time.
 */
@ApplicationScoped
class ClockReruns {

    private static final Logger LOG = Logger.getLogger(ClockReruns.class);

    /** Any number, as long as nothing else in the database locks it: "reruns" in ASCII. */
    private static final long LOCK = 0x726572756e73L;

    private static final UUID FIRST = new UUID(0, 0);

    private static final String WANTED =
            """
            select id, revision, total, started_at, completed_at
            from clock_rerun where closed_at is null order by started_at desc, id desc limit 1
            """;

    private final Pool pool;
    private final WorkingCalendars calendars;
    private final Deadlines deadlines;
    private final List<OpenClocks> kinds;
    private final CalendarConfig config;
    private final Clock clock;
    private final MeterRegistry meters;
    private Instant nextSweep = Instant.MIN;
    private volatile boolean stopping;
    private volatile boolean troubled;

    @Inject
    ClockReruns(
            Pool pool,
            WorkingCalendars calendars,
            Deadlines deadlines,
            @All List<OpenClocks> kinds,
            CalendarConfig config,
            Clock clock,
            MeterRegistry meters) {
        this.pool = pool;
        this.calendars = calendars;
        this.deadlines = deadlines;
        this.kinds = kinds;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
    }

    /** A re-run that is not closed. */
    private record Wanted(UUID id, long revision, @Nullable Long total, Instant startedAt, boolean completed) {

        static Wanted of(Row row) {
            return new Wanted(
                    row.getUUID("id"),
                    row.getLong("revision"),
                    row.getLong("total"),
                    row.getOffsetDateTime("started_at").toInstant(),
                    row.getOffsetDateTime("completed_at") != null);
        }
    }

    /** How a batch ended. */
    private enum Batch {
        /** There may be more. */
        FULL,
        /** Nothing more of this kind. */
        LAST,
        /** Another instance is at it, or this one does not know the calendar that is wanted. */
        NOT_MINE
    }

    private record Outcome(Batch batch, UUID last) {}

    @Scheduled(
            identity = "calendar",
            every = "${registry.calendar.look-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return stopping
                ? Uni.createFrom().voidItem()
                : calendars
                        .refresh()
                        .chain(() -> pool.query(WANTED).execute())
                        .chain(rows -> rows.rowCount() > 0 ? rerun(kinds.iterator()) : sweep())
                        .invoke(() -> troubled = false)
                        .onFailure()
                        .recoverWithUni(this::later);
    }

    /** Once per outage, not once a second; the next look tries again. */
    private Uni<Void> later(Throwable failure) {
        if (!troubled && !stopping) {
            LOG.warn("Open clocks cannot follow the calendar for now", failure);
        }
        troubled = true;
        return Uni.createFrom().voidItem();
    }

    /** Whatever a batch has not committed is left to another instance, or to the next start. */
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private Uni<Void> rerun(Iterator<OpenClocks> left) {
        return left.hasNext()
                ? batches(left.next(), FIRST)
                        .chain(mine -> mine ? rerun(left) : Uni.createFrom().voidItem())
                : inTurn(this::finish).replaceWithVoid();
    }

    /** Batch after batch of one kind; false when somebody else does it. */
    private Uni<Boolean> batches(OpenClocks kind, UUID after) {
        return inTurn((db, wanted) -> batch(kind, after, db, wanted)).chain(outcome -> switch (outcome.batch()) {
            case FULL -> batches(kind, outcome.last());
            case LAST -> Uni.createFrom().item(true);
            case NOT_MINE -> Uni.createFrom().item(false);
        });
    }

    private interface Step {
        Uni<Outcome> with(SqlConnection db, Wanted wanted);
    }

    /** One transaction, while no other instance does the same and this one knows the calendar that is wanted. */
    private Uni<Outcome> inTurn(Step step) {
        Uni<Outcome> notMine = Uni.createFrom().item(new Outcome(Batch.NOT_MINE, FIRST));
        return pool.withTransaction(db -> lock(db).chain(mine -> mine
                ? db.query(WANTED + " for update").execute().chain(rows -> {
                    Wanted wanted = rows.rowCount() == 0
                            ? null
                            : Wanted.of(rows.iterator().next());
                    return wanted == null || wanted.revision() > calendars.revision() ? notMine : step.with(db, wanted);
                })
                : notMine));
    }

    private static Uni<Boolean> lock(SqlConnection db) {
        return db.preparedQuery("select pg_try_advisory_xact_lock($1) as mine")
                .execute(Tuple.of(LOCK))
                .map(rows -> rows.iterator().next().getBoolean("mine"));
    }

    private Uni<Outcome> batch(OpenClocks kind, UUID after, SqlConnection db, Wanted wanted) {
        Deadlines law = deadlines.fixed();
        LawVersion version = law.version();
        ClockStore store = new ClockStore(kind, db);
        return counted(db, wanted, version)
                .chain(() -> store.lockOutdated(version, after, config.batch()))
                .chain(running -> running.isEmpty()
                        ? Uni.createFrom().item(new Outcome(Batch.LAST, after))
                        : computed(law, running, store, db, wanted)
                                .replaceWith(new Outcome(
                                        running.size() < config.batch() ? Batch.LAST : Batch.FULL,
                                        running.get(running.size() - 1).id())));
    }

    private Uni<Void> computed(
            Deadlines law, List<Running> running, ClockStore store, SqlConnection db, Wanted wanted) {
        List<Computed> computed = running.stream()
                .map(each -> Computed.of(each, deadline(law, each)))
                .toList();
        List<Computed> moved = computed.stream().filter(Computed::moved).toList();
        LawVersion version = law.version();
        return store.store(version, computed)
                .chain(() -> store.remember(version, moved, now()))
                .chain(() -> db.preparedQuery(
                                "update clock_rerun set done = done + $1, moved = moved + $2 where id = $3")
                        .execute(Tuple.of(computed.size(), moved.size(), wanted.id())))
                .invoke(() -> {
                    meters.counter("registry.calendar.clock.rerun").increment(computed.size());
                    meters.counter("registry.calendar.clock.moved").increment(moved.size());
                })
                .replaceWithVoid();
    }

    static @Nullable Instant dueAt(Deadlines law, Running clock) {
        return deadline(law, clock).map(Deadline::dueAt).orElse(null);
    }

    private static Optional<Deadline> deadline(Deadlines law, Running clock) {
        String rule = clock.rule();
        return rule == null ? Optional.empty() : law.due(rule, clock.trigger());
    }

    /** The first batch says how much there is to do. */
    private Uni<Void> counted(SqlConnection db, Wanted wanted, LawVersion version) {
        return wanted.total() != null
                ? Uni.createFrom().voidItem()
                : outdated(db, version, kinds.iterator(), 0)
                        .chain(total -> db.preparedQuery("update clock_rerun set total = $1 where id = $2")
                                .execute(Tuple.of(total, wanted.id()))
                                .replaceWithVoid());
    }

    private static Uni<Long> outdated(SqlConnection db, LawVersion version, Iterator<OpenClocks> left, long sum) {
        return left.hasNext()
                ? new ClockStore(left.next(), db)
                        .countOutdated(version)
                        .chain(count -> outdated(db, version, left, sum + count))
                : Uni.createFrom().item(sum);
    }

    /** Complete when nothing is left, closed when nobody can add to it any more. */
    private Uni<Outcome> finish(SqlConnection db, Wanted wanted) {
        Instant now = now();
        boolean settled = now.isAfter(wanted.startedAt().plus(config.settling()));
        return outdated(db, deadlines.fixed().version(), kinds.iterator(), 0)
                .chain(left -> left > 0
                        ? Uni.createFrom().voidItem()
                        : db.preparedQuery(
                                        """
                                        update clock_rerun set total = coalesce(total, 0),
                                               completed_at = coalesce(completed_at, $1),
                                               closed_at = case when $2 then $1 end
                                        where id = $3
                                        """)
                                .execute(Tuple.of(ClockStore.utc(now), settled, wanted.id()))
                                .invoke(() -> tell(wanted))
                                .replaceWithVoid())
                .replaceWith(new Outcome(Batch.LAST, FIRST));
    }

    private void tell(Wanted wanted) {
        if (!wanted.completed()) {
            LOG.infof(
                    "open clocks computed again revision=%d seconds=%d",
                    wanted.revision(), ChronoUnit.SECONDS.between(wanted.startedAt(), now()));
        }
    }

    /** Leftovers of an instance that slept through a change, and everything after the program brought other rules. */
    private Uni<Void> sweep() {
        Instant now = now();
        if (now.isBefore(nextSweep)) {
            return Uni.createFrom().voidItem();
        }
        nextSweep = now.plus(config.sweepEvery());
        LawVersion version = deadlines.fixed().version();
        return pool.withTransaction(db -> lock(db).chain(mine -> mine
                ? outdated(db, version, kinds.iterator(), 0)
                        .chain(left -> left == 0 ? Uni.createFrom().voidItem() : want(db, version, now))
                : Uni.createFrom().voidItem()));
    }

    private Uni<Void> want(SqlConnection db, LawVersion version, Instant now) {
        ClockRerun rerun = ClockRerun.wanted(calendars.revision(), version, now);
        return db.preparedQuery(
                        """
                        insert into clock_rerun (id, revision, calendar_version, rules_version, started_at)
                        values ($1, $2, $3, $4, $5)
                        """)
                .execute(Tuple.of(
                        rerun.id(), rerun.revision(), version.calendar(), version.rules(), ClockStore.utc(now)))
                .replaceWithVoid();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
