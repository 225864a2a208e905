package vn.caunoi.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerTest {
    @TempDir
    Path directory;

    @Test
    void keepsAcknowledgedMessagesThroughStopAndKill() throws Exception {
        try (KafkaServer server = KafkaServer.at(directory).start()) {
            server.createTopic("kept", 2);
            server.createTopics(Map.of("kept", 2, "other", 1));
            send(server, "kept", "one");
            server.restart();
            send(server, "kept", "two");
            server.kill();
            assertThat(server.process().isAlive()).isFalse();
            server.restart();
            send(server, "kept", "three");

            assertThat(receive(server, "kept", 3)).containsExactlyInAnyOrder("one", "two", "three");
        }
    }

    @Test
    void refusesAMisspeltTopicInsteadOfMakingIt() {
        try (KafkaServer server = KafkaServer.temporary().start()) {
            assertThatThrownBy(() -> send(server, "misspelt", "lost"))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TimeoutException.class);
        }
    }

    private static void send(KafkaServer server, String topic, String value) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", server.bootstrapServers(), "acks", "all", "max.block.ms", 5000);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get(20, TimeUnit.SECONDS);
        }
    }

    private static List<String> receive(KafkaServer server, String topic, int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", server.bootstrapServers(),
                "group.id", "test",
                "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            List<String> values = new ArrayList<>();
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (values.size() < count && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }
}
