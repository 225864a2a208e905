package vn.caunoi.bench.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The reference: Kafka's client with the relay's settings and nothing to do but send, as kafka-producer-perf-test. */
final class BareProducer {

    private final Map<String, Object> settings;
    private final String topic;
    private final byte[][] values;

    BareProducer(String bootstrapServers, String topic, int bytes) {
        this.topic = topic;
        this.values = noise(bytes);
        this.settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "acks",
                "all",
                "enable.idempotence",
                true,
                "max.in.flight.requests.per.connection",
                5,
                "linger.ms",
                5,
                "batch.size",
                64 * 1024,
                "compression.type",
                "lz4");
    }

    /** Sends so many records and waits for the last; returns records per second. */
    double send(int records) {
        AtomicReference<Exception> failed = new AtomicReference<>();
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            long start = System.nanoTime();
            for (int i = 0; i < records; i++) {
                byte[] key = new UUID(7, i % 5_000).toString().getBytes(UTF_8);
                var unused = producer.send(
                        new ProducerRecord<>(topic, key, values[i % values.length]), (metadata, failure) -> {
                            if (failure != null) {
                                failed.set(failure);
                            }
                        });
            }
            producer.flush();
            if (failed.get() != null) {
                throw new IllegalStateException("The broker refused the reference", failed.get());
            }
            return records * 1e9 / (System.nanoTime() - start);
        }
    }

    /**
     * Letters in no order, as kafka-producer-perf-test sends: what compresses to nothing would flatter the reference.
     */
    private static byte[][] noise(int bytes) {
        Random random = new Random(bytes);
        byte[][] values = new byte[1_000][bytes];
        for (byte[] value : values) {
            for (int i = 0; i < bytes; i++) {
                value[i] = (byte) ('A' + random.nextInt(26));
            }
        }
        return values;
    }
}
