package vn.caunoi.bench.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import vn.caunoi.contracts.Topics;
import vn.caunoi.contracts.codec.Envelope;

/**
 * What came to a topic since a moment, partition by partition, in order.
 *
 * @param deadLetters how many records a consumer laid aside
 */
record TopicContent(List<Told> events, long deadLetters) {

    /** One record: the event's id, its aggregate, its number within it. */
    record Told(String id, String agency, long sequence) {}

    /** Where the topic and its dead letters end now: what is read later begins here. */
    record Mark(Map<TopicPartition, Long> events, Map<TopicPartition, Long> deadLetters) {}

    static Mark mark(String bootstrapServers, String topic, String service) {
        return new Mark(ends(bootstrapServers, topic), ends(bootstrapServers, Topics.deadLetter(topic, service)));
    }

    static TopicContent since(String bootstrapServers, Mark mark) {
        return new TopicContent(
                records(bootstrapServers, mark.events()).stream()
                        .map(TopicContent::told)
                        .toList(),
                records(bootstrapServers, mark.deadLetters()).size());
    }

    private static Map<TopicPartition, Long> ends(String bootstrapServers, String topic) {
        try (var consumer = consumer(bootstrapServers)) {
            return consumer.endOffsets(consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList());
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(
            String bootstrapServers, Map<TopicPartition, Long> starts) {
        try (var consumer = consumer(bootstrapServers)) {
            consumer.assign(starts.keySet());
            starts.forEach(consumer::seek);
            Map<TopicPartition, Long> ends = consumer.endOffsets(starts.keySet());
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String bootstrapServers) {
        return new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private static Told told(ConsumerRecord<byte[], byte[]> record) {
        return new Told(
                header(record, Envelope.HEADER_ID),
                header(record, Envelope.HEADER_SUBJECT),
                Long.parseLong(header(record, Envelope.HEADER_SEQUENCE)));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(
                Objects.requireNonNull(record.headers().lastHeader(name), name).value(), UTF_8);
    }
}
