package vn.caunoi.bench.tasks;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import vn.caunoi.contracts.Topics;

/** How much the registry has laid aside. */
record DeadLetters(long count) {

    static DeadLetters of(TaskSuite suite) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", suite.kafka().bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            return new DeadLetters(TaskSuite.TOPICS.stream()
                    .map(topic -> new TopicPartition(Topics.deadLetter(topic, TaskSuite.SERVICE), 0))
                    .mapToLong(
                            partition -> consumer.endOffsets(List.of(partition)).get(partition))
                    .sum());
        }
    }

    long since(DeadLetters before) {
        return count - before.count;
    }
}
