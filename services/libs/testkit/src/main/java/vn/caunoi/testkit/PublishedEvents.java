package vn.caunoi.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.codec.Envelope;
import vn.caunoi.contracts.codec.EventCodec;

/** Publishes events to the broker of a test as another service would. */
public final class PublishedEvents {
    private PublishedEvents() {}

    /** Publishes an event under a new id and waits for the broker's acknowledgement. */
    public static UUID publish(DomainEvent event, long sequence) {
        UUID id = UUID.randomUUID();
        publish(event, sequence, id);
        return id;
    }

    /** Publishes an event under a given id: call it twice to deliver twice. */
    public static void publish(DomainEvent event, long sequence, UUID id) {
        Envelope envelope = new Envelope(
                id,
                event.type(),
                "urn:caunoi:test",
                event.aggregateId(),
                Instant.ofEpochMilli(System.currentTimeMillis()),
                sequence,
                null);
        publish(event.topic(), event.aggregateId().toString(), envelope.headers(), new EventCodec().encode(event));
    }

    /** Publishes any bytes under any headers, poison included. */
    public static void publish(String topic, String key, Map<String, String> headers, byte[] value) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                ServersResource.kafka().bootstrapServers(),
                "acks",
                "all",
                "max.request.size",
                16 * 1024 * 1024);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> sent = new ProducerRecord<>(topic, key, value);
            headers.forEach((name, text) -> sent.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            producer.send(sent).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
