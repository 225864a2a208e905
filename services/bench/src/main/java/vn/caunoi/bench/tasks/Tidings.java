package vn.caunoi.bench.tasks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.broadcast.AlertConcern;
import vn.caunoi.contracts.broadcast.AlertIssued;
import vn.caunoi.contracts.codec.Envelope;
import vn.caunoi.contracts.codec.EventCodec;
import vn.caunoi.contracts.monitoring.IssueOrigin;
import vn.caunoi.contracts.monitoring.IssueRaised;

/**
 * Issues and emergencies in turn, sent as the relay of their services sends them: acknowledged by all, again and again
 * while the broker is away, and now and then twice.
 */
public final class Tidings implements AutoCloseable {

    /** One in so many is sent a second time, as a relay does that was killed before it marked its work. */
    private static final int TWICE = 20;

    private final EventCodec codec = new EventCodec();
    private final Map<UUID, Long> sentAtNanos = new ConcurrentHashMap<>();
    private final AtomicReference<Exception> failed = new AtomicReference<>();
    private final Random random;
    private final List<UUID> agencies;
    private final KafkaProducer<byte[], byte[]> producer;

    public Tidings(String bootstrapServers, List<UUID> agencies, long seed) {
        this.agencies = List.copyOf(agencies);
        this.random = new Random(seed);
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        "enable.idempotence",
                        true,
                        "linger.ms",
                        5,
                        "request.timeout.ms",
                        5_000,
                        "delivery.timeout.ms",
                        180_000,
                        "max.block.ms",
                        180_000),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /**
     * Sends at an even pace.
     *
     * @param sent told of every matter and its agency when it was sent; null when nobody wants to know
     */
    public void send(int perSecond, int seconds, @Nullable BiConsumer<UUID, UUID> sent) throws InterruptedException {
        long start = System.nanoTime();
        for (int i = 0; i < perSecond * seconds; i++) {
            long due = start + i * (1_000_000_000L / perSecond);
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            UUID agency = agencies.get(i % agencies.size());
            DomainEvent event = i % 2 == 0 ? issue(agency) : alert(agency);
            sentAtNanos.put(event.aggregateId(), System.nanoTime());
            ProducerRecord<byte[], byte[]> record = record(event);
            send(record);
            if (random.nextInt(TWICE) == 0) {
                send(record);
            }
            if (sent != null) {
                sent.accept(event.aggregateId(), agency);
            }
        }
        producer.flush();
        if (failed.get() != null) {
            throw new IllegalStateException("The broker lost what was sent", failed.get());
        }
    }

    /** When each matter was handed to the client of the broker. */
    public Map<UUID, Long> sentAtNanos() {
        return sentAtNanos;
    }

    @Override
    public void close() {
        producer.close();
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        var unused = producer.send(record, (metadata, failure) -> {
            if (failure != null) {
                failed.set(failure);
            }
        });
    }

    private ProducerRecord<byte[], byte[]> record(DomainEvent event) {
        Envelope envelope = new Envelope(
                UUID.randomUUID(),
                event.type(),
                "urn:caunoi:bench",
                event.aggregateId(),
                Clock.systemUTC().instant(),
                1,
                null);
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                event.topic(), event.aggregateId().toString().getBytes(UTF_8), codec.encode(event));
        envelope.headers().forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }

    private static IssueRaised issue(UUID agency) {
        Instant now = Clock.systemUTC().instant();
        return new IssueRaised(
                UUID.randomUUID(),
                agency,
                UUID.randomUUID(),
                "Việc đo thử",
                "Người dân phản ánh. ".repeat(10),
                "Bài đo thử",
                "https://bao.example/do-thu",
                "Báo Đo Thử",
                IssueOrigin.PRESS_FORWARDED,
                now,
                now);
    }

    private static AlertIssued alert(UUID agency) {
        Instant now = Clock.systemUTC().instant();
        return new AlertIssued(
                UUID.randomUUID(),
                agency,
                "Cảnh báo đo thử",
                "Bà con rời khỏi khu vực ven suối. ".repeat(10),
                AlertConcern.EVENT,
                3,
                now.minusSeconds(600),
                now,
                null,
                now);
    }
}
