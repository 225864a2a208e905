package vn.caunoi.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.kafka.clients.consumer.ConsumerConfig.AUTO_OFFSET_RESET_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.BOOTSTRAP_SERVERS_CONFIG;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.codec.Envelope;
import vn.caunoi.contracts.codec.EventCodec;

/** What the other services do at the broker: they send us events and read ours. */
public final class Broker {

    private static final EventCodec CODEC = new EventCodec();

    private Broker() {}

    /** Sends an event as its service would. */
    public static void send(DomainEvent event) {
        send(event, UUID.randomUUID());
    }

    /** Sends an event under this id; the same id again is the same event delivered twice. */
    public static void send(DomainEvent event, UUID eventId) {
        send(event.topic(), event, eventId, 1, CODEC.encode(event));
    }

    /** Sends an event as the n-th fact about its aggregate. */
    public static void send(DomainEvent event, long sequence) {
        send(event.topic(), event, UUID.randomUUID(), sequence, CODEC.encode(event));
    }

    /** Sends an event as the n-th fact about its aggregate; the same id again is the same event delivered twice. */
    public static void send(DomainEvent event, UUID eventId, long sequence) {
        send(event.topic(), event, eventId, sequence, CODEC.encode(event));
    }

    /** Sends a value that may be anything, with the headers of an event. */
    public static void send(String topic, DomainEvent as, UUID eventId, byte[] value) {
        send(topic, as, eventId, 1, value);
    }

    private static void send(String topic, DomainEvent as, UUID eventId, long sequence, byte[] value) {
        Envelope envelope = new Envelope(
                eventId,
                as.type(),
                "urn:caunoi:test",
                as.aggregateId(),
                Clock.systemUTC().instant(),
                sequence,
                null);
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, as.aggregateId().toString(), value);
        envelope.headers().forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of(BOOTSTRAP_SERVERS_CONFIG, servers()), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Every record about this aggregate that lies on the topic now. */
    public static List<ConsumerRecord<String, byte[]>> records(String topic, UUID aggregate) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(BOOTSTRAP_SERVERS_CONFIG, servers(), AUTO_OFFSET_RESET_CONFIG, "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (aggregate.toString().equals(record.key())) {
                        found.add(record);
                    }
                });
            }
            return found;
        }
    }

    /** The event in a record. */
    public static DomainEvent event(ConsumerRecord<String, byte[]> record) {
        String type = new String(record.headers().lastHeader("ce_type").value(), UTF_8);
        return CODEC.decode(type, record.value());
    }

    private static String servers() {
        return ServersResource.kafka().bootstrapServers();
    }
}
