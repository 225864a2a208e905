package vn.caunoi.registry.mail;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The SQL behind sending. Every step is a transaction of its own, none is open while a mail server is talked to:
 * whoever is killed between sending and noting it leaves a mail that is sent again when its lease is over.
 */
@ApplicationScoped
class MailQueue {

    private static final String OUTDATED =
            """
            update mail set state = 'WITHDRAWN', reason = 'OUTDATED', settled_at = $1, text = null, html = null
            where state = 'WAITING' and next_attempt_at <= $1 and useful_until <= $1
            """;

    private static final String CLAIM =
            """
            update mail set next_attempt_at = $2, attempts = attempts + 1
            where id = (select id from mail where state = 'WAITING' and next_attempt_at <= $1
                        order by next_attempt_at, id limit 1 for update skip locked)
            returning id, kind, recipient, subject, text, html, attempts, deferrals
            """;

    /** Only by whoever still has it: a mail that was withdrawn or taken over meanwhile stays what it is. */
    private static final String MINE = " where id = $1 and attempts = $2 and state = 'WAITING'";

    private static final String SENT =
            "update mail set state = 'SENT', reason = null, reply_code = null, settled_at = $3, text = null, html = null"
                    + MINE;

    private static final String LATER =
            "update mail set reason = $3, reply_code = $4, next_attempt_at = $5, deferrals = deferrals + $6" + MINE;

    private static final String GIVEN_UP =
            "update mail set state = 'GIVEN_UP', reason = $3, reply_code = $4, settled_at = $5" + MINE;

    private static final String FORGOTTEN = "delete from mail where settled_at < $1";

    private static final String STATUS =
            """
            select count(*) filter (where waits) as due, min(created_at) filter (where waits) as oldest,
                   count(*) filter (where state = 'GIVEN_UP') as given_up,
                   coalesce(bool_or(waits and reason in ('SERVER_AWAY', 'LOGIN_REFUSED')), false) as stuck
            from (select created_at, state, reason,
                         state = 'WAITING' and (next_attempt_at <= $1 or attempts > 0) as waits
                  from mail where state in ('WAITING', 'GIVEN_UP')) known
            """;

    private final Pool pool;

    @Inject
    MailQueue(Pool pool) {
        this.pool = pool;
    }

    /** A mail that this instance may send until its lease is over. */
    record Claimed(
            UUID id,
            MailKind kind,
            String recipient,
            String subject,
            String text,
            @Nullable String html,
            int attempts,
            int deferrals) {

        static @Nullable Claimed of(RowSet<Row> rows) {
            if (rows.size() == 0) {
                return null;
            }
            Row row = rows.iterator().next();
            return new Claimed(
                    row.getUUID("id"),
                    MailKind.valueOf(row.getString("kind")),
                    row.getString("recipient"),
                    row.getString("subject"),
                    row.getString("text"),
                    row.getString("html"),
                    row.getInteger("attempts"),
                    row.getInteger("deferrals"));
        }
    }

    /** Answers how many were withdrawn because their time was over. */
    Uni<Integer> withdrawOutdated(Instant now) {
        return pool.preparedQuery(OUTDATED).execute(Tuple.of(utc(now))).map(RowSet::rowCount);
    }

    /** The next mail that is due; null when there is none. */
    Uni<@Nullable Claimed> claim(Instant now, Duration lease) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(utc(now), utc(now.plus(lease))))
                .map(Claimed::of);
    }

    Uni<Void> sent(Claimed mail, Instant now) {
        return pool.preparedQuery(SENT)
                .execute(Tuple.of(mail.id(), mail.attempts(), utc(now)))
                .replaceWithVoid();
    }

    /** @param counts whether the server's patience with it counts against the mail */
    Uni<Void> later(Claimed mail, MailReason reason, @Nullable Integer code, Instant next, boolean counts) {
        return pool.preparedQuery(LATER)
                .execute(Tuple.of(mail.id(), mail.attempts(), reason.name(), code, utc(next), counts ? 1 : 0))
                .replaceWithVoid();
    }

    Uni<Void> giveUp(Claimed mail, MailReason reason, @Nullable Integer code, Instant now) {
        return pool.preparedQuery(GIVEN_UP)
                .execute(Tuple.of(mail.id(), mail.attempts(), reason.name(), code, utc(now)))
                .replaceWithVoid();
    }

    /**
     * How mail stands.
     *
     * @param configured whether there is a server at all
     */
    Uni<MailStatus> status(Instant now, boolean configured) {
        return pool.preparedQuery(STATUS).execute(Tuple.of(utc(now))).map(rows -> {
            Row row = rows.iterator().next();
            OffsetDateTime oldest = row.getOffsetDateTime("oldest");
            MailFlow flow = row.getBoolean("stuck") ? MailFlow.STUCK : MailFlow.FLOWING;
            return new MailStatus(
                    configured ? flow : MailFlow.NO_SERVER,
                    row.getLong("due"),
                    oldest == null ? null : oldest.toInstant(),
                    row.getLong("given_up"));
        });
    }

    Uni<Void> forget(Instant before) {
        return pool.preparedQuery(FORGOTTEN).execute(Tuple.of(utc(before))).replaceWithVoid();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
