package vn.caunoi.gateway.session;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Sessions this instance has seen lately, so that not every request reads the table. Bounded in time and number. */
@Singleton
final class SessionCache {
    private final SessionConfig config;
    private final Clock clock;
    private final Map<SessionKey, Seen> sessions = new ConcurrentHashMap<>();

    @Inject
    SessionCache(SessionConfig config, Clock clock, MeterRegistry metrics) {
        this.config = config;
        this.clock = clock;
        Gauge.builder("gateway.session.cached", sessions, Map::size).register(metrics);
    }

    void remember(Lookup lookup) {
        Session session = lookup.session();
        if (lookup.state() != Lookup.State.PRESENT || session == null) {
            return;
        }
        if (sessions.size() >= config.cacheSize()) {
            sweep();
        }
        if (sessions.size() < config.cacheSize()) {
            sessions.put(session.key(), new Seen(session, clock.instant()));
        }
    }

    void forget(SessionKey key) {
        sessions.remove(key);
    }

    /** A copy young enough to be believed. */
    @Nullable
    Session fresh(SessionKey key) {
        Seen seen = sessions.get(key);
        return seen != null && clock.instant().isBefore(seen.at().plus(config.cacheFor())) ? seen.session() : null;
    }

    /** A copy of any age, for when there is nothing better. */
    @Nullable
    Session stale(SessionKey key) {
        Seen seen = sessions.get(key);
        return seen == null ? null : seen.session();
    }

    /** Drops what could not be used any more, not even while the table is away. */
    void sweep() {
        Instant now = clock.instant();
        sessions.values().removeIf(seen -> !seen.session().isAccepted(now));
    }

    private record Seen(Session session, Instant at) {}
}
