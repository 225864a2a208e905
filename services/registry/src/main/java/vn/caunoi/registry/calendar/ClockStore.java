package vn.caunoi.registry.calendar;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.LawVersion;

/** The SQL over one feature's stored due times: many rows per statement, none of them an entity. */
final class ClockStore {

    private final OpenClocks clocks;
    private final SqlConnection db;

    ClockStore(OpenClocks clocks, SqlConnection db) {
        this.clocks = clocks;
        this.db = db;
    }

    /**
     * A clock that runs.
     *
     * @param rule null where the law sets no time
     * @param version the calendar behind the due time
     */
    record Running(UUID id, @Nullable String rule, Instant trigger, @Nullable Instant dueAt, String version) {}

    /**
     * A due time to be stored, beside the one it replaces.
     *
     * @param sure whether it may be used to call somebody late
     */
    record Computed(Running before, @Nullable Instant dueAt, boolean sure) {

        static Computed of(Running before, Optional<Deadline> deadline) {
            return new Computed(
                    before,
                    deadline.map(Deadline::dueAt).orElse(null),
                    deadline.map(Deadline::sure).orElse(true));
        }

        boolean moved() {
            Instant old = before.dueAt();
            return old == null ? dueAt != null : !old.equals(dueAt);
        }
    }

    /** What a person needs to recognise a clock. */
    record Name(String title, UUID agencyId, String agencyName) {}

    /** How many clocks run. */
    Uni<Long> count() {
        return db.query("select count(*) as clocks from %s t where %s".formatted(clocks.table(), clocks.open()))
                .execute()
                .map(rows -> rows.iterator().next().getLong("clocks"));
    }

    /** How many clocks were computed with anything but this. */
    Uni<Long> countOutdated(LawVersion law) {
        return db.preparedQuery(
                        """
                        select count(*) as clocks from %s t
                        where %s and (t.calendar_version <> $1 or t.rules_version <> $2)
                        """
                                .formatted(clocks.table(), clocks.open()))
                .execute(Tuple.of(law.calendar(), law.rules()))
                .map(rows -> rows.iterator().next().getLong("clocks"));
    }

    /**
     * Some of the clocks that were computed with anything but this, in the order of their ids and locked until the
     * transaction ends. What somebody else holds is left out: waiting for locks while holding others invites deadlocks.
     */
    Uni<List<Running>> lockOutdated(LawVersion law, UUID after, int most) {
        return db.preparedQuery(
                        (select()
                                + """
                                 and t.id > $1 and (t.calendar_version <> $2 or t.rules_version <> $3)
                                order by t.id limit $4 for update of t skip locked
                                """))
                .execute(Tuple.of(after, law.calendar(), law.rules(), most))
                .map(ClockStore::running);
    }

    /** Some of the clocks that run between these two moments, in the order of their ids. */
    Uni<List<Running>> running(Instant from, Instant to, UUID after, int most) {
        return db.preparedQuery(select()
                        + """
                         and t.id > $1 and (%s) < $2 and t.due_at > $3
                        order by t.id limit $4
                        """
                                .formatted(clocks.trigger()))
                .execute(Tuple.of(after, utc(to), utc(from), most))
                .map(ClockStore::running);
    }

    /** What people call these clocks, and whose they are. */
    Uni<Map<UUID, Name>> names(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return db.preparedQuery(
                        """
                        select c.id, c.title, c.agency_id, a.name as agency_name
                        from (select t.id, (%s) as title, (%s) as agency_id from %s t where t.id = any($1)) c
                        join agency a on a.id = c.agency_id
                        """
                                .formatted(clocks.title(), clocks.agencyId(), clocks.table()))
                .execute(Tuple.tuple().addArrayOfUUID(ids.toArray(UUID[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(
                                row -> row.getUUID("id"),
                                row -> new Name(
                                        row.getString("title"),
                                        row.getUUID("agency_id"),
                                        row.getString("agency_name")))));
    }

    /** Stores due times with what they were computed with. */
    Uni<Void> store(LawVersion law, List<Computed> computed) {
        UUID[] ids = computed.stream().map(each -> each.before().id()).toArray(UUID[]::new);
        OffsetDateTime[] dues =
                computed.stream().map(each -> utcOrNull(each.dueAt())).toArray(OffsetDateTime[]::new);
        Boolean[] sure = computed.stream().map(Computed::sure).toArray(Boolean[]::new);
        return db.preparedQuery(
                        """
                        update %s t set due_at = v.due_at, due_sure = v.sure, calendar_version = $1,
                               rules_version = $2
                        from unnest($3::uuid[], $4::timestamptz[], $5::boolean[]) as v(id, due_at, sure)
                        where t.id = v.id
                        """
                                .formatted(clocks.table()))
                .execute(Tuple.of(law.calendar(), law.rules())
                        .addArrayOfUUID(ids)
                        .addArrayOfOffsetDateTime(dues)
                        .addArrayOfBoolean(sure))
                .replaceWithVoid();
    }

    /** Keeps from where to where due times moved; why follows from the two calendars. */
    Uni<Void> remember(LawVersion law, List<Computed> moved, Instant now) {
        if (moved.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        UUID[] ids =
                moved.stream().map(each -> UuidCreator.getTimeOrderedEpoch()).toArray(UUID[]::new);
        UUID[] clockIds = moved.stream().map(each -> each.before().id()).toArray(UUID[]::new);
        OffsetDateTime[] olds =
                moved.stream().map(each -> utcOrNull(each.before().dueAt())).toArray(OffsetDateTime[]::new);
        OffsetDateTime[] news =
                moved.stream().map(each -> utcOrNull(each.dueAt())).toArray(OffsetDateTime[]::new);
        String[] versions = moved.stream().map(each -> each.before().version()).toArray(String[]::new);
        return db.preparedQuery(
                        """
                        insert into due_change
                            (id, clock, clock_id, old_due_at, new_due_at, old_version, calendar_version, changed_at)
                        select v.id, $1, v.clock_id, v.old_due_at, v.new_due_at, v.old_version, $2, $3
                        from unnest($4::uuid[], $5::uuid[], $6::timestamptz[], $7::timestamptz[], $8::varchar[])
                            as v(id, clock_id, old_due_at, new_due_at, old_version)
                        """)
                .execute(Tuple.of(clocks.kind().name(), law.calendar(), utc(now))
                        .addArrayOfUUID(ids)
                        .addArrayOfUUID(clockIds)
                        .addArrayOfOffsetDateTime(olds)
                        .addArrayOfOffsetDateTime(news)
                        .addArrayOfString(versions))
                .replaceWithVoid();
    }

    private String select() {
        return """
               select t.id, (%s) as rule, (%s) as trigger_at, t.due_at, t.calendar_version
               from %s t where %s"""
                .formatted(clocks.rule(), clocks.trigger(), clocks.table(), clocks.open());
    }

    private static List<Running> running(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Running(
                        row.getUUID("id"),
                        row.getString("rule"),
                        row.getOffsetDateTime("trigger_at").toInstant(),
                        instantOrNull(row.getOffsetDateTime("due_at")),
                        row.getString("calendar_version")))
                .toList();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime utcOrNull(@Nullable Instant instant) {
        return instant == null ? null : utc(instant);
    }

    private static @Nullable Instant instantOrNull(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
