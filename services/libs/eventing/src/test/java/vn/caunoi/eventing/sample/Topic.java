package vn.caunoi.eventing.sample;

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
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.caunoi.testkit.ServersResource;

/** Reads and writes a topic without the library. */
public final class Topic {

    private static final int LARGEST = 16 * 1024 * 1024;

    private Topic() {}

    /** Everything that lies on the topic under this key, in order. */
    public static List<ConsumerRecord<byte[], byte[]>> read(String topic, UUID key) {
        return read(topic).stream()
                .filter(record -> record.key() != null && new String(record.key()).equals(key.toString()))
                .toList();
    }

    /** Everything that lies on the topic now. */
    public static List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", ServersResource.kafka().bootstrapServers(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map((PartitionInfo info) -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /** Writes records as a producer that knows nothing of contracts. */
    public static void write(List<ProducerRecord<byte[], byte[]>> records) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", ServersResource.kafka().bootstrapServers(), "max.request.size", LARGEST);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var record : records) {
                producer.send(record).get();
            }
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError("The broker took no record", failed);
        }
    }

    /** Value of the header as text, or null. */
    public static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value());
    }
}
