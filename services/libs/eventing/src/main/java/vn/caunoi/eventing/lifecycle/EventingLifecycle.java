package vn.caunoi.eventing.lifecycle;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import org.jboss.logging.Logger;
import vn.caunoi.eventing.EventingConfig;
import vn.caunoi.eventing.inbox.Intake;
import vn.caunoi.eventing.kafka.EventProducer;
import vn.caunoi.eventing.relay.OutboxRelay;

/**
 * Starts the relay, and keeps the order in which a service stops: first nothing new is begun (no record taken in, no
 * batch sent, the lead given to another instance) while HTTP still answers; then what is in work ends, with database
 * and producer still open; only then are they released. The other way round, a record would fail because its database
 * had gone, and be laid aside for no fault of its own.
 */
@ApplicationScoped
class EventingLifecycle {

    private static final Logger LOG = Logger.getLogger(EventingLifecycle.class);
    private static final Duration RELAY_LIMIT = Duration.ofSeconds(5);
    private static final Duration FLUSH_LIMIT = Duration.ofSeconds(3);

    private final OutboxRelay relay;
    private final Intake intake;
    private final EventProducer producer;
    private final EventingConfig config;

    EventingLifecycle(OutboxRelay relay, Intake intake, EventProducer producer, EventingConfig config) {
        this.relay = relay;
        this.intake = intake;
        this.producer = producer;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        relay.start();
    }

    /** SIGTERM arrived, readiness is red, requests are still served. */
    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        beginNothingNew();
    }

    /** Requests have ended. First among the observers, so that nothing an effect may need is gone. */
    void drain(@Observes @jakarta.annotation.Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
        beginNothingNew();
        try {
            if (!intake.awaitEmpty(config.inbox().drain())) {
                LOG.warn("Records still in work are left for the next start");
            }
            if (!relay.awaitStopped(RELAY_LIMIT)) {
                LOG.info("The broker does not answer; rows on their way stay in the outbox");
            }
            producer.close(FLUSH_LIMIT);
            relay.awaitStopped(RELAY_LIMIT);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void beginNothingNew() {
        intake.close();
        relay.stop();
    }
}
