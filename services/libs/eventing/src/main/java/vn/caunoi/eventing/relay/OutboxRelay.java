package vn.caunoi.eventing.relay;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.caunoi.eventing.EventingConfig;
import vn.caunoi.eventing.kafka.EventProducer;

/** Drives the relay on a thread of its own, woken by notifications of the database. */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final EventingConfig config;
    private final Relay relay;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;

    OutboxRelay(
            EventingConfig config,
            Vertx vertx,
            RelayConnection connection,
            EventProducer producer,
            Clock clock,
            MeterRegistry registry) {
        this.config = config;
        this.relay = new Relay(
                new PgOutboxStore(vertx, connection.options(), bell::release),
                new KafkaEventSender(producer, config.serviceName()),
                clock,
                config.relay(),
                new RelayMetrics(registry, clock));
    }

    /** Begins to relay, unless the configuration says otherwise. */
    public synchronized void start() {
        if (config.relay().enabled() && thread == null) {
            thread = new Thread(this::run, "outbox-relay");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Lets the batch on its way end, then gives up the lead. Returns at once. */
    public void stop() {
        stopping = true;
        bell.release();
    }

    /** Waits until the relay has stopped; true when it did. */
    public synchronized boolean awaitStopped(Duration limit) throws InterruptedException {
        if (thread == null) {
            return true;
        }
        thread.join(limit.toMillis());
        return !thread.isAlive();
    }

    private void run() {
        try {
            while (!stopping) {
                rest(step());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            relay.resign();
        }
    }

    /** A mistake in the relay must not end relaying for good. */
    private Rest step() {
        try {
            return relay.step();
        } catch (RuntimeException mistake) {
            LOG.error("The relay failed unexpectedly and starts over", mistake);
            relay.resign();
            return Rest.full(config.relay().leadInterval());
        }
    }

    private void rest(Rest rest) throws InterruptedException {
        long deadline = System.nanoTime() + rest.length().toNanos();
        long left = rest.length().toNanos();
        while (left > 0 && !stopping) {
            if (bell.tryAcquire(left, TimeUnit.NANOSECONDS) && rest.wakeable()) {
                break;
            }
            left = deadline - System.nanoTime();
        }
        bell.drainPermits();
    }
}
