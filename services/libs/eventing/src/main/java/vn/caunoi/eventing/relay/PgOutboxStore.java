package vn.caunoi.eventing.relay;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.caunoi.eventing.relay.Settlement.Held;
import vn.caunoi.eventing.relay.Settlement.Parked;

/**
 * The outbox over one connection of its own, which also holds the leader's lock and hears notifications: when it
 * breaks, the lock is gone with it, so there is no state in which somebody leads without the database knowing. Blocks
 * the relay's thread, never an event loop.
 */
final class PgOutboxStore implements OutboxStore {

    /** Any number, as long as nothing else in the database locks it: "outbox" in ASCII. */
    private static final long LEADER_LOCK = 0x6f7574626f78L;

    private static final long ANSWER_SECONDS = 10;

    private final Vertx vertx;
    private final PgConnectOptions options;
    private final Runnable onNotification;
    private @Nullable PgConnection connection;

    PgOutboxStore(Vertx vertx, PgConnectOptions options, Runnable onNotification) {
        this.vertx = vertx;
        this.options = options;
        this.onNotification = onNotification;
    }

    @Override
    public boolean lead() {
        if (!query("select pg_try_advisory_lock($1)", Tuple.of(LEADER_LOCK))
                .iterator()
                .next()
                .getBoolean(0)) {
            return false;
        }
        query("listen outbox", Tuple.tuple());
        return true;
    }

    @Override
    public List<OutboxRow> waiting(int limit, Instant now) {
        String sql =
                """
                select o.position, o.id, o.topic, o.type, o.aggregate_id, o.sequence, o.recorded_at, o.traceparent,
                       o.payload, o.attempts
                from outbox o
                where o.state = 'WAITING'
                  and not exists (select 1 from outbox h
                                   where h.aggregate_id = o.aggregate_id and h.retry_at > $1)
                order by o.position
                limit $2
                """;
        return query(sql, Tuple.of(utc(now), limit)).stream()
                .map(PgOutboxStore::row)
                .toList();
    }

    @Override
    public void settle(Settlement settlement, Instant now) {
        if (!settlement.published().isEmpty()) {
            Long[] positions = settlement.published().toArray(Long[]::new);
            query(
                    """
                    update outbox set state = 'PUBLISHED', settled_at = $1, retry_at = null, reason = null
                    where position = any($2)
                    """,
                    Tuple.of(utc(now)).addArrayOfLong(positions));
        }
        for (Held held : settlement.held()) {
            query(
                    "update outbox set attempts = $1, retry_at = $2, reason = $3 where position = $4",
                    Tuple.of(held.attempts(), utc(now.plus(held.pause())), held.reason(), held.position()));
        }
        for (Parked parked : settlement.parked()) {
            query(
                    """
                    update outbox set state = 'PARKED', attempts = $1, retry_at = 'infinity', reason = $2
                    where position = $3
                    """,
                    Tuple.of(parked.attempts(), parked.reason(), parked.position()));
        }
    }

    @Override
    public Backlog backlog() {
        Row row = query(
                        """
                        select (select count(*) from outbox where state = 'WAITING') as waiting,
                               (select recorded_at from outbox where state = 'WAITING' order by position limit 1) as oldest,
                               (select count(*) from outbox where state = 'PARKED' and retry_at is not null) as parked
                        """,
                        Tuple.tuple())
                .iterator()
                .next();
        OffsetDateTime oldest = row.getOffsetDateTime("oldest");
        return new Backlog(row.getLong("waiting"), oldest == null ? null : oldest.toInstant(), row.getLong("parked"));
    }

    @Override
    public int prune(Instant settledBefore, int limit) {
        return query(
                        """
                        delete from outbox where position in
                          (select position from outbox where settled_at < $1 order by settled_at limit $2)
                        """,
                        Tuple.of(utc(settledBefore), limit))
                .rowCount();
    }

    @Override
    public void release() {
        PgConnection last = connection;
        connection = null;
        if (last != null) {
            // The server frees the lock when the connection ends, also when this good-bye never arrives.
            last.close();
        }
    }

    private RowSet<Row> query(String sql, Tuple parameters) {
        return await(connected().preparedQuery(sql).execute(parameters));
    }

    private PgConnection connected() {
        PgConnection open = connection;
        if (open == null) {
            open = await(PgConnection.connect(vertx, options));
            open.notificationHandler(notification -> onNotification.run());
            open.closeHandler(closed -> onNotification.run());
            connection = open;
        }
        return open;
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            throw new StoreAway("The database refused: " + cause.getMessage(), cause);
        } catch (TimeoutException silent) {
            throw new StoreAway("The database did not answer in " + ANSWER_SECONDS + " s", silent);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new StoreAway("Interrupted", stopping);
        }
    }

    private static OutboxRow row(Row row) {
        return new OutboxRow(
                row.getLong("position"),
                row.getUUID("id"),
                row.getString("topic"),
                row.getString("type"),
                row.getUUID("aggregate_id"),
                row.getLong("sequence"),
                row.getOffsetDateTime("recorded_at").toInstant(),
                row.getString("traceparent"),
                row.getString("payload"),
                row.getInteger("attempts"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
