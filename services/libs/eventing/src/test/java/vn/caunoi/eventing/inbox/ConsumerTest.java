package vn.caunoi.eventing.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.caunoi.contracts.Topics;
import vn.caunoi.contracts.codec.Envelope;
import vn.caunoi.contracts.codec.EventCodec;
import vn.caunoi.contracts.registry.AgencyRecorded;
import vn.caunoi.eventing.sample.SampleDatabase;
import vn.caunoi.eventing.sample.SampleService;
import vn.caunoi.eventing.sample.Topic;
import vn.caunoi.testkit.ServersResource;
import vn.caunoi.testkit.WithServers;

/** From the topic to an effect, over a real broker and a real database, whatever lies on the topic. */
@QuarkusTest
@WithServers(database = SampleDatabase.NAME)
class ConsumerTest {

    private static final String DEAD_LETTERS = Topics.deadLetter(Topics.REGISTRY_AGENCY, "eventing");
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    KafkaClientService clients;

    private final EventCodec codec = new EventCodec();
    private final UUID agency = UUID.randomUUID();

    @Test
    void appliesEachEventOnceThoughEveryRecordComesTwice() {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            records.add(event(i, "n" + i));
        }
        List<ProducerRecord<byte[], byte[]>> twice = new ArrayList<>();
        records.forEach(record -> Collections.addAll(twice, record, record));

        Topic.write(twice);
        Topic.write(records);
        Topic.write(List.of(event(21, "end")));

        awaitEffect("end");
        List<String> expected =
                new ArrayList<>(records.stream().map(record -> name(record)).toList());
        expected.add("end");
        assertThat(SampleDatabase.effects(agency)).containsExactlyElementsOf(expected);
    }

    @Test
    void appliesNothingTwiceWhenTheTopicIsReplayedFromItsStart() {
        Topic.write(List.of(event(1, "first"), event(2, "second")));
        awaitEffect("second");

        replay();

        Topic.write(List.of(event(3, "third")));
        awaitEffect("third");
        assertThat(SampleDatabase.effects(agency)).containsExactly("first", "second", "third");
    }

    @Test
    void ignoresAFactThatALaterOneOvertook() {
        Topic.write(List.of(event(2, "newer"), event(1, "older"), event(3, "newest")));

        awaitEffect("newest");
        assertThat(SampleDatabase.effects(agency)).containsExactly("newer", "newest");
    }

    @Test
    void laysAsideWhatIsNotJson() {
        ProducerRecord<byte[], byte[]> record = event(1, "x", "{not json".getBytes(UTF_8));

        assertThat(laidAside(record)).isEqualTo("not-json");
    }

    @Test
    void laysAsideWhatBreaksItsSchema() {
        assertThat(laidAside(event(1, "x", "{\"id\":\"%s\"}".formatted(agency).getBytes(UTF_8))))
                .isEqualTo("wrong-schema");
    }

    @Test
    void laysAsideATypeItDoesNotKnow() {
        ProducerRecord<byte[], byte[]> record = event(1, "x");
        replaceHeader(record, Envelope.HEADER_TYPE, "vn.caunoi.registry.moon.landed.v1");

        assertThat(laidAside(record)).isEqualTo("unknown-type");
    }

    @Test
    void laysAsideARecordWithoutValue() {
        assertThat(laidAside(event(1, "x", null))).isEqualTo("empty");
    }

    @Test
    void laysAsideARecordWithoutHeaders() {
        assertThat(laidAside(new ProducerRecord<>(Topics.REGISTRY_AGENCY, key(), "{}".getBytes(UTF_8))))
                .isEqualTo("bad-header");
    }

    @Test
    void laysAsideARecordOfFiveMebibytesWithoutItsValue() throws Exception {
        allowLargeRecords();
        byte[] large = new byte[5 * 1024 * 1024];
        java.util.Arrays.fill(large, (byte) 'x');

        assertThat(laidAside(event(1, "x", large))).isEqualTo("not-json");

        ConsumerRecord<byte[], byte[]> letter = Topic.read(DEAD_LETTERS, agency).get(0);
        assertThat(letter.value()).isNull();
        assertThat(Topic.header(letter, "dlt_value_bytes")).isEqualTo("5242880");
        assertThat(Topic.header(letter, "dlt_topic")).isEqualTo(Topics.REGISTRY_AGENCY);
        assertThat(Topic.header(letter, "dlt_offset")).isNotBlank();
    }

    @Test
    void laysAsideAnEventWhoseEffectIsImpossible() {
        assertThat(laidAside(event(1, "impossible"))).isEqualTo("effect-failed");
        assertThat(SampleDatabase.effects(agency)).containsExactly("after");
    }

    @Test
    void waitsForTheDatabaseInPlaceAndLosesNothing() {
        Topic.write(List.of(event(1, "before")));
        awaitEffect("before");

        ServersResource.postgres().kill();
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of("before"));
        for (int i = 2; i <= 30; i++) {
            records.add(event(i, "n" + i));
            names.add("n" + i);
        }
        Topic.write(records);
        ServersResource.postgres().restart();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(SampleDatabase.effects(agency)).containsExactlyElementsOf(names));
        assertThat(Topic.read(DEAD_LETTERS, agency)).isEmpty();
    }

    /** Writes the record and a good one behind it; returns the reason on the dead letter. */
    private String laidAside(ProducerRecord<byte[], byte[]> record) {
        Topic.write(List.of(record));
        Topic.write(List.of(event(2, "after")));

        awaitEffect("after");
        await().atMost(SOON).untilAsserted(() -> assertThat(Topic.read(DEAD_LETTERS, agency))
                .hasSize(1));
        RestAssured.get("/q/health/live").then().statusCode(200);
        RestAssured.get("/q/health/ready").then().statusCode(200);
        return Topic.header(Topic.read(DEAD_LETTERS, agency).get(0), "dlt_reason");
    }

    private void awaitEffect(String name) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(SampleDatabase.effects(agency)).contains(name));
    }

    private byte[] key() {
        return agency.toString().getBytes(UTF_8);
    }

    private ProducerRecord<byte[], byte[]> event(long sequence, String name) {
        return event(sequence, name, codec.encode(SampleService.agency(agency, name)));
    }

    private ProducerRecord<byte[], byte[]> event(long sequence, String name, byte[] value) {
        UUID id = UUID.nameUUIDFromBytes((agency + name + sequence).getBytes(UTF_8));
        Envelope envelope = new Envelope(
                id,
                AgencyRecorded.TYPE,
                "urn:caunoi:test",
                agency,
                Instant.parse("2026-11-02T02:30:00Z"),
                sequence,
                null);
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(Topics.REGISTRY_AGENCY, key(), value);
        envelope.headers().forEach((header, text) -> record.headers().add(header, text.getBytes(UTF_8)));
        return record;
    }

    private String name(ProducerRecord<byte[], byte[]> record) {
        return ((AgencyRecorded) codec.decode(AgencyRecorded.TYPE, record.value())).name();
    }

    private static void replaceHeader(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().remove(name);
        record.headers().add(name, value.getBytes(UTF_8));
    }

    /** As an operator replays a topic: the group goes back to offset 0. */
    private void replay() {
        clients.getConsumer("agencies")
                .runOnPollingThread(consumer -> {
                    consumer.seekToBeginning(consumer.assignment());
                })
                .await()
                .atMost(SOON);
    }

    private static void allowLargeRecords() throws ExecutionException, InterruptedException {
        String brokers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            Map<ConfigResource, java.util.Collection<AlterConfigOp>> change = new HashMap<>();
            change.put(
                    new ConfigResource(ConfigResource.Type.TOPIC, Topics.REGISTRY_AGENCY),
                    List.of(new AlterConfigOp(
                            new ConfigEntry("max.message.bytes", "16777216"), AlterConfigOp.OpType.SET)));
            admin.incrementalAlterConfigs(change).all().get();
        }
    }
}
