package vn.caunoi.gateway.edge;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** One bucket per client and class, in memory; buckets that have filled up again are forgotten. */
@Singleton
public final class RateLimits {
    private static final Duration SWEEP = Duration.ofSeconds(30);

    private final LimitsConfig config;
    private final LongSupplier clock;
    private final Map<Key, TokenBucket> buckets = new ConcurrentHashMap<>();

    @Inject
    RateLimits(LimitsConfig config, Vertx vertx, MeterRegistry metrics) {
        this(config, System::nanoTime);
        vertx.setPeriodic(SWEEP.toMillis(), timer -> sweep());
        Gauge.builder("gateway.limits.clients", buckets, Map::size).register(metrics);
    }

    RateLimits(LimitsConfig config, LongSupplier clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Takes one token of the client's bucket of this class; false when the client has to wait. */
    public boolean tryTake(RateClass rateClass, String client) {
        return bucket(rateClass, client).tryTake(clock.getAsLong());
    }

    /** Tells a refused client when to come back. */
    public void explain(RateClass rateClass, String client, MultiMap response) {
        TokenBucket.Standing standing = bucket(rateClass, client).standing(clock.getAsLong());
        response.set("Retry-After", Integer.toString(Math.max(1, standing.retryAfter())))
                .set("RateLimit-Limit", Integer.toString(standing.limit()))
                .set("RateLimit-Remaining", Integer.toString(standing.remaining()))
                .set("RateLimit-Reset", Integer.toString(standing.reset()));
    }

    int size() {
        return buckets.size();
    }

    void sweep() {
        long now = clock.getAsLong();
        buckets.values().removeIf(bucket -> bucket.isFull(now));
    }

    private TokenBucket bucket(RateClass rateClass, String client) {
        Key key = new Key(rateClass, client);
        TokenBucket known = buckets.get(key);
        if (known != null) {
            return known;
        }
        // A flood of new clients must not fill the memory: past the bound they share one bucket.
        Key place = buckets.size() < config.maxClients() ? key : new Key(rateClass, "");
        return buckets.computeIfAbsent(place, k -> new TokenBucket(paceOf(rateClass), clock.getAsLong()));
    }

    private Pace paceOf(RateClass rateClass) {
        return switch (rateClass) {
            case PUBLIC -> config.publicPace();
            case API -> config.apiPace();
            case UPLOAD -> config.uploadPace();
            case LOGIN -> config.loginPace();
            case ADDRESS -> config.addressPace();
        };
    }

    private record Key(RateClass rateClass, String client) {}
}
