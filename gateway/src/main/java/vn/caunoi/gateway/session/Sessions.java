package vn.caunoi.gateway.session;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Finds, renews and ends sessions.
 *
 * <p>A session is renewed once, however many requests notice at the same moment that its token runs out: requests of
 * this instance share one look-up, and instances take turns at the row's lock.
 */
@Singleton
public final class Sessions {
    private static final Logger LOG = Logger.getLogger(Sessions.class);

    private final SessionTable table;
    private final LoginService login;
    private final SessionConfig config;
    private final Clock clock;
    private final Vertx vertx;
    private final SessionCache cache;
    private final Map<SessionKey, Future<Lookup>> underway = new ConcurrentHashMap<>();

    @Inject
    Sessions(
            SessionTable table,
            LoginService login,
            SessionConfig config,
            Clock clock,
            Vertx vertx,
            SessionCache cache) {
        this.table = table;
        this.login = login;
        this.config = config;
        this.clock = clock;
        this.vertx = vertx;
        this.cache = cache;
    }

    /** Starts a session; the result is the value of its cookie and is kept nowhere else. */
    Future<String> start(Tokens tokens) {
        String secret = SessionKey.newSecret();
        SessionKey key = Objects.requireNonNull(SessionKey.of(secret));
        Instant now = clock.instant();
        return table.insert(Session.of(key, tokens, now, now, config.maxAge())).map(secret);
    }

    /** Whether the answer to {@link #find} is at hand, so that asking costs nothing. */
    public boolean isKnown(String secret) {
        SessionKey key = SessionKey.of(secret);
        return key != null && cache.fresh(key) != null;
    }

    /**
     * Resolves the value of a session cookie, renewing the session's tokens when they are about to run out. The result
     * arrives on the caller's context and never fails.
     */
    public Future<Lookup> find(String secret) {
        SessionKey key = SessionKey.of(secret);
        if (key == null) {
            return Future.succeededFuture(Lookup.ABSENT);
        }
        Session known = cache.fresh(key);
        if (known != null && known.isFresh(clock.instant(), config.renewBefore())) {
            return Future.succeededFuture(Lookup.present(known));
        }
        return onThisContext(shared(key));
    }

    /** Ends a session here, in the table and at the login service; the result is the session that ended, if any. */
    Future<@Nullable Session> end(String secret) {
        SessionKey key = SessionKey.of(secret);
        if (key == null) {
            return Future.succeededFuture();
        }
        return table.find(key).compose(session -> table.delete(key)
                .onSuccess(deleted -> cache.forget(key))
                .compose(deleted -> session == null ? Future.succeededFuture() : login.revoke(session.tokens()))
                .map(session));
    }

    /** Ends a session here and in the table only. */
    Future<Void> forget(String secret) {
        SessionKey key = SessionKey.of(secret);
        return key == null ? Future.succeededFuture() : table.delete(key).onSuccess(deleted -> cache.forget(key));
    }

    private Future<Lookup> shared(SessionKey key) {
        Promise<Lookup> promise = Promise.promise();
        Future<Lookup> earlier = underway.putIfAbsent(key, promise.future());
        if (earlier != null) {
            return earlier;
        }
        load(key).onComplete(result -> {
            underway.remove(key);
            promise.handle(result);
        });
        return promise.future();
    }

    private Future<Lookup> load(SessionKey key) {
        return table.find(key)
                .compose(session -> session == null ? Future.succeededFuture(Lookup.ABSENT) : usable(session))
                .onSuccess(cache::remember)
                .onSuccess(lookup -> {
                    if (lookup.state() == Lookup.State.ABSENT) {
                        cache.forget(key);
                    }
                })
                .recover(failure -> Future.succeededFuture(withoutTable(key, failure)));
    }

    private Future<Lookup> usable(Session session) {
        if (session.isFresh(clock.instant(), config.renewBefore())) {
            return Future.succeededFuture(Lookup.present(session));
        }
        if (login.isResting()) {
            return Future.succeededFuture(asItIs(session));
        }
        return table.renew(session.key(), this::renewal).map(renewal -> {
            if (renewal == null) {
                return Lookup.ABSENT;
            }
            return switch (renewal.outcome()) {
                case RENEWED, UNCHANGED -> Lookup.present(renewal.session());
                case POSTPONED -> asItIs(renewal.session());
                case ENDED -> Lookup.ABSENT;
            };
        });
    }

    /** Runs under the lock of the session's row. */
    private Future<Renewal> renewal(Session locked) {
        Instant now = clock.instant();
        if (locked.isFresh(now, config.renewBefore())) {
            return Future.succeededFuture(new Renewal(Renewal.Outcome.UNCHANGED, locked));
        }
        return login.renew(locked.tokens()).map(answer -> switch (answer.kind()) {
            case RENEWED ->
                new Renewal(
                        Renewal.Outcome.RENEWED,
                        Session.of(
                                locked.key(),
                                Objects.requireNonNull(answer.tokens()),
                                locked.startedAt(),
                                clock.instant(),
                                config.maxAge()));
            case REFUSED -> new Renewal(Renewal.Outcome.ENDED, locked);
            case AWAY -> new Renewal(Renewal.Outcome.POSTPONED, locked);
        });
    }

    /** A session that could not be renewed serves until its token has really run out. */
    private Lookup asItIs(Session session) {
        return session.isAccepted(clock.instant()) ? Lookup.present(session) : Lookup.loginAway(session);
    }

    /** While the table is away, people known to this instance go on until their tokens run out. */
    private Lookup withoutTable(SessionKey key, Throwable failure) {
        LOG.warnf("sessions cannot be read: %s", failure.getMessage());
        Session known = cache.stale(key);
        return known != null && known.isAccepted(clock.instant()) ? Lookup.present(known) : Lookup.STORE_AWAY;
    }

    /** A shared result completes on the context of whoever came first; everybody else has to get back to their own. */
    private Future<Lookup> onThisContext(Future<Lookup> shared) {
        Context here = vertx.getOrCreateContext();
        Promise<Lookup> promise = Promise.promise();
        shared.onComplete(result -> here.runOnContext(ignored -> promise.handle(result)));
        return promise.future();
    }
}
