package vn.caunoi.eventing.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.Topics;
import vn.caunoi.eventing.EventingConfig;
import vn.caunoi.eventing.kafka.EventProducer;
import vn.caunoi.eventing.kafka.SendFailure;

/**
 * Lays aside records that can never be processed, unchanged and with the reason in headers, on
 * {@code <topic>.dlt.<service>}.
 *
 * <p>Done by our own producer rather than by the connector's strategy: the topic follows from the record, a stopping
 * service lays nothing aside, and a cluster that is away only delays.
 */
@ApplicationScoped
class DeadLetters {

    private static final int LONGEST_DETAIL = 500;

    private final EventProducer producer;
    private final EventingConfig config;
    private final Vertx vertx;
    private final Clock clock;

    DeadLetters(EventProducer producer, EventingConfig config, Vertx vertx, Clock clock) {
        this.producer = producer;
        this.config = config;
        this.vertx = vertx;
        this.clock = clock;
    }

    /** Completes when the dead letter is acknowledged; fails while it cannot be, and may then be called again. */
    Uni<Void> lay(Received record, String consumer, String reason, String detail) {
        return send(letter(record, consumer, reason, detail, record.value()))
                .onFailure(DeadLetters::isTooLarge)
                // Its place in the topic is in the headers, so the value can still be read there.
                .recoverWithUni(() -> send(letter(record, consumer, reason, detail, null)));
    }

    /** The client may block for metadata, so it is called on a worker; the result comes back on this context. */
    private Uni<Void> send(ProducerRecord<byte[], byte[]> letter) {
        return Uni.createFrom().completionStage(() -> vertx.<Void>executeBlocking(
                        () -> {
                            producer.send(letter).join();
                            return null;
                        },
                        false)
                .toCompletionStage());
    }

    private static boolean isTooLarge(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return SendFailure.of(cause) == SendFailure.TOO_LARGE;
    }

    private ProducerRecord<byte[], byte[]> letter(
            Received record, String consumer, String reason, String detail, byte @Nullable [] value) {
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(Topics.deadLetter(record.topic(), config.serviceName()), record.key(), value);
        record.headers().forEach(letter.headers()::add);
        add(letter, "dlt_reason", reason);
        add(letter, "dlt_detail", detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)));
        add(letter, "dlt_consumer", consumer);
        add(letter, "dlt_topic", record.topic());
        add(letter, "dlt_partition", Integer.toString(record.partition()));
        add(letter, "dlt_offset", Long.toString(record.offset()));
        add(letter, "dlt_time", clock.instant().toString());
        if (value == null && record.value() != null) {
            add(letter, "dlt_value_bytes", Integer.toString(record.value().length));
        }
        return letter;
    }

    private static void add(ProducerRecord<byte[], byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(UTF_8));
    }
}
