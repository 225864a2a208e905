package vn.caunoi.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Bounds how many requests may wait for a connection and for how long.
 *
 * <p>The client's own queue has no bound: an overload would be answered late to everybody instead of early to some.
 */
@Singleton
class BoundedPool implements PgPoolCreator {
    private static final int WAITING_PER_CONNECTION = 16;
    private static final int WAIT_SECONDS = 2;

    @Override
    public Pool create(Input input) {
        PoolOptions options = input.poolOptions();
        options.setMaxWaitQueueSize(options.getMaxSize() * WAITING_PER_CONNECTION)
                .setConnectionTimeout(WAIT_SECONDS)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS);
        return PgBuilder.pool()
                .with(options)
                .connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList()))
                .using(input.vertx())
                .build();
    }
}
