package vn.caunoi.gateway.session;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Deletes sessions that have ended, now and then; a failure waits for the next time. */
@Singleton
final class SessionPruning {
    private static final Logger LOG = Logger.getLogger(SessionPruning.class);

    private final SessionTable table;
    private final SessionCache cache;
    private final SessionConfig config;
    private final Vertx vertx;

    @Inject
    SessionPruning(SessionTable table, SessionCache cache, SessionConfig config, Vertx vertx) {
        this.table = table;
        this.cache = cache;
        this.config = config;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        vertx.setPeriodic(config.pruneEvery().toMillis(), timer -> {
            cache.sweep();
            table.prune()
                    .onSuccess(count -> LOG.debugf("deleted %d ended sessions", count))
                    .onFailure(failure -> LOG.warnf("ended sessions stay for now: %s", failure.getMessage()));
        });
    }
}
