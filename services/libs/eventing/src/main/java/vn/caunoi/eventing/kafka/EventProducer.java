package vn.caunoi.eventing.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.eventing.EventingConfig;

/**
 * The one producer of a service, used by the relay and for dead letters.
 *
 * <p>Made on first use and again after a failure that the client cannot heal itself, so a service starts and stays up
 * while Kafka, or even its name, is away. {@link #send} may block for {@link #MAX_BLOCK} and is never called on an
 * event loop.
 */
@ApplicationScoped
public class EventProducer {

    /** How long a send may wait for the first word from the cluster. */
    public static final Duration MAX_BLOCK = Duration.ofSeconds(3);

    /** After this a record counts as not sent; its row stays and is tried again. */
    public static final Duration DELIVERY_TIMEOUT = Duration.ofSeconds(30);

    private final Map<String, Object> settings;
    private @Nullable KafkaProducer<byte[], byte[]> producer;
    private boolean closed;

    EventProducer(@Identifier("default-kafka-broker") Map<String, Object> broker, EventingConfig config) {
        settings = settings(broker, config.serviceName());
    }

    /**
     * Hands the record to the client.
     *
     * @return completes when all in-sync replicas have it, fails with what Kafka or its client said
     */
    @SuppressWarnings("FutureReturnValueIgnored") // the callback hears the same
    public CompletableFuture<Void> send(ProducerRecord<byte[], byte[]> record) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        try {
            current().send(record, (metadata, failure) -> {
                if (failure == null) {
                    acknowledged.complete(null);
                } else {
                    acknowledged.completeExceptionally(failure);
                }
            });
        } catch (KafkaException | IllegalStateException refused) {
            acknowledged.completeExceptionally(refused);
        }
        return acknowledged;
    }

    /** Throws the client away after a failure it cannot heal; the next send makes a new one. */
    public synchronized void renew() {
        KafkaProducer<byte[], byte[]> broken = producer;
        producer = null;
        if (broken != null) {
            broken.close(Duration.ZERO);
        }
    }

    /** Ends the client; what is not acknowledged within the limit fails and stays in the outbox. */
    public synchronized void close(Duration limit) {
        closed = true;
        KafkaProducer<byte[], byte[]> last = producer;
        producer = null;
        if (last != null) {
            last.close(limit);
        }
    }

    private synchronized KafkaProducer<byte[], byte[]> current() {
        if (closed) {
            throw new IllegalStateException("The producer is closed, the service is stopping");
        }
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private static Map<String, Object> settings(Map<String, Object> broker, String service) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.keySet().removeIf(name -> name.startsWith("group.") || name.startsWith("auto.offset"));
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-outbox");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, MAX_BLOCK.toMillis());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Math.toIntExact(DELIVERY_TIMEOUT.toMillis()));
        return settings;
    }
}
