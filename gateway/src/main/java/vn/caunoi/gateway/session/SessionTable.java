package vn.caunoi.gateway.session;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sessions of all instances, in the gateway's own database; tokens are sealed before they get here. */
@Singleton
final class SessionTable {
    private static final String COLUMNS = "select tokens, started_at, access_until, renewable_until from session";

    private final Pool pool;
    private final TokenCipher cipher;
    private final Clock clock;

    @Inject
    SessionTable(Pool pool, TokenCipher cipher, Clock clock) {
        this.pool = pool;
        this.cipher = cipher;
        this.clock = clock;
    }

    Future<Void> insert(Session session) {
        return pool.preparedQuery("insert into session (key, tokens, started_at, access_until, renewable_until)"
                        + " values ($1, $2, $3, $4, $5)")
                .execute(values(session))
                .mapEmpty();
    }

    /** Returns null inside when there is no such session, or not any more. */
    Future<@Nullable Session> find(SessionKey key) {
        return select(pool, key, COLUMNS + " where key = $1");
    }

    Future<Void> delete(SessionKey key) {
        return delete(pool, key);
    }

    /**
     * Renews a session while no other instance can: the row stays locked until the renewed tokens are stored, so a
     * waiting instance finds them and does not present the used refresh token a second time, which would end the
     * session. Holding a connection over a call to the login service is the price; its patience is short.
     *
     * @param renewal gets the session as it is under the lock and decides what becomes of it
     * @return what the renewal decided, null inside when there is no such session any more
     */
    Future<@Nullable Renewal> renew(SessionKey key, Function<Session, Future<Renewal>> renewal) {
        return pool.withTransaction(connection -> select(connection, key, COLUMNS + " where key = $1 for update")
                .compose(current -> current == null
                        ? Future.succeededFuture()
                        : renewal.apply(current).compose(result -> store(connection, key, result))));
    }

    /** Deletes what has ended. Several instances may do so at once without waiting for each other. */
    Future<Integer> prune() {
        return pool.preparedQuery("delete from session where key in (select key from session"
                        + " where renewable_until < $1 order by renewable_until limit 1000 for update skip locked)")
                .execute(Tuple.of(utc(clock.instant())))
                .map(RowSet::rowCount);
    }

    private Future<Renewal> store(SqlClient connection, SessionKey key, Renewal renewal) {
        Future<Void> stored =
                switch (renewal.outcome()) {
                    case RENEWED ->
                        connection
                                .preparedQuery("update session set tokens = $2, started_at = $3, access_until = $4,"
                                        + " renewable_until = $5 where key = $1")
                                .execute(values(renewal.session()))
                                .mapEmpty();
                    case ENDED -> delete(connection, key);
                    case UNCHANGED, POSTPONED -> Future.succeededFuture();
                };
        return stored.map(renewal);
    }

    private Future<@Nullable Session> select(SqlClient client, SessionKey key, String sql) {
        return client.preparedQuery(sql).execute(Tuple.of(key.hex())).map(rows -> {
            Row row = rows.size() == 0 ? null : rows.iterator().next();
            return row == null ? null : session(key, row);
        });
    }

    private static Future<Void> delete(SqlClient client, SessionKey key) {
        return client.preparedQuery("delete from session where key = $1")
                .execute(Tuple.of(key.hex()))
                .mapEmpty();
    }

    private @Nullable Session session(SessionKey key, Row row) {
        Tokens tokens = cipher.open(key, row.getBuffer("tokens").getBytes());
        Instant renewableUntil = row.getOffsetDateTime("renewable_until").toInstant();
        if (tokens == null || !clock.instant().isBefore(renewableUntil)) {
            return null;
        }
        return new Session(
                key,
                tokens,
                row.getOffsetDateTime("started_at").toInstant(),
                row.getOffsetDateTime("access_until").toInstant(),
                renewableUntil);
    }

    private Tuple values(Session session) {
        return Tuple.of(
                session.key().hex(),
                Buffer.buffer(cipher.seal(session.key(), session.tokens())),
                utc(session.startedAt()),
                utc(session.accessUntil()),
                utc(session.renewableUntil()));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
