package vn.caunoi.eventing.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Figures and log lines of the relay. Backlog, age and parked rows are known to the leader only; the others report no
 * number, so that a sum over instances is right.
 */
final class RelayMetrics implements RelayObserver {

    private static final Logger LOG = Logger.getLogger(RelayMetrics.class);
    private static final Backlog UNKNOWN = new Backlog(0, null, 0);

    private final Clock clock;
    private final Counter published;
    private volatile boolean leading;
    private volatile Backlog backlog = UNKNOWN;
    private @Nullable String trouble;

    RelayMetrics(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        published = Counter.builder("outbox.published")
                .description("Events that the broker acknowledged")
                .register(registry);
        registry.gauge("outbox.leader", this, metrics -> metrics.leading ? 1 : 0);
        registry.gauge("outbox.backlog", this, metrics -> metrics.known(metrics.backlog.waiting()));
        registry.gauge("outbox.parked", this, metrics -> metrics.known(metrics.backlog.parked()));
        TimeGauge.builder("outbox.oldest.age", this, TimeUnit.MILLISECONDS, RelayMetrics::oldestAge)
                .description("Age of the oldest event that still waits")
                .register(registry);
    }

    @Override
    public void leads(boolean leading) {
        if (leading != this.leading) {
            LOG.info(leading ? "Leads the relay of this service" : "No longer leads the relay of this service");
        }
        this.leading = leading;
        if (!leading) {
            backlog = UNKNOWN;
        }
    }

    @Override
    public void settled(Settlement settlement) {
        if (!settlement.published().isEmpty()) {
            recovered();
        }
        published.increment(settlement.published().size());
        settlement
                .held()
                .forEach(held -> LOG.warnf(
                        "Outbox row held back position=%d attempts=%d reason=%s",
                        held.position(), held.attempts(), held.reason()));
        settlement
                .parked()
                .forEach(parked -> LOG.errorf(
                        "Outbox row parked, its aggregate waits for an operator position=%d attempts=%d reason=%s",
                        parked.position(), parked.attempts(), parked.reason()));
    }

    @Override
    public void measured(Backlog backlog) {
        this.backlog = backlog;
    }

    @Override
    public void brokerAway(String reason) {
        troubled("Kafka takes no events, they stay in the outbox: " + reason);
    }

    @Override
    public void storeAway(StoreAway failure) {
        troubled("The relay has no database: " + failure.getMessage());
    }

    /** Once per outage, not once per attempt. */
    private void troubled(String what) {
        if (trouble == null) {
            LOG.warn(what);
        }
        trouble = what;
    }

    private void recovered() {
        if (trouble != null) {
            LOG.info("The relay publishes again");
            trouble = null;
        }
    }

    private double known(long value) {
        return leading ? value : Double.NaN;
    }

    private double oldestAge() {
        Instant oldest = backlog.oldest();
        if (!leading) {
            return Double.NaN;
        }
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis();
    }
}
