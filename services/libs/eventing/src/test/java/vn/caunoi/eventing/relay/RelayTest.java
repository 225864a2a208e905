package vn.caunoi.eventing.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.Topics;
import vn.caunoi.contracts.codec.Envelope;
import vn.caunoi.contracts.codec.EventCodec;
import vn.caunoi.contracts.codec.MalformedEvent;
import vn.caunoi.contracts.registry.AgencyRecorded;
import vn.caunoi.eventing.sample.SampleDatabase;
import vn.caunoi.eventing.sample.SampleService;
import vn.caunoi.eventing.sample.Topic;
import vn.caunoi.testkit.ServersResource;
import vn.caunoi.testkit.WithServers;

/** From a transaction to the topic, over a real database and a real broker. */
@QuarkusTest
@WithServers(database = SampleDatabase.NAME)
class RelayTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    SampleService service;

    private final UUID agency = UUID.randomUUID();

    @Test
    void publishesACommittedEventAsCloudEvent() throws Throwable {
        AgencyRecorded event = SampleService.agency(agency, "Sở Tư pháp");

        record(event);

        await().atMost(SOON).untilAsserted(() -> assertThat(published()).hasSize(1));
        var record = Topic.read(Topics.REGISTRY_AGENCY, agency).get(0);
        Envelope envelope = Envelope.read(name -> Topic.header(record, name));
        assertThat(envelope.id().version()).isEqualTo(7);
        assertThat(envelope.type()).isEqualTo(AgencyRecorded.TYPE);
        assertThat(envelope.source()).isEqualTo("urn:caunoi:eventing");
        assertThat(envelope.subject()).isEqualTo(agency);
        assertThat(envelope.sequence()).isEqualTo(1);
        assertThat(new EventCodec().decode(envelope.type(), record.value())).isEqualTo(event);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(SampleDatabase.states(agency)).containsExactly("PUBLISHED"));
    }

    @Test
    void tellsNothingOfATransactionThatFailed() throws Throwable {
        assertThatThrownBy(() -> VertxContextSupport.subscribeAndAwait(
                        () -> service.recordAndFail(SampleService.agency(agency, "nie"))))
                .hasMessage("changed my mind");

        record(SampleService.agency(agency, "gilt"));

        await().atMost(SOON).untilAsserted(() -> assertThat(published()).containsExactly(1L));
        assertThat(SampleDatabase.states(agency)).hasSize(1);
    }

    @Test
    void refusesToRecordOutsideATransaction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> VertxContextSupport.subscribeAndAwait(
                        () -> service.recordWithoutTransaction(SampleService.agency(agency, "x"))))
                .withMessage("An event is recorded inside @WithTransaction");
    }

    @Test
    void refusesToRecordAnEventThatBreaksItsSchema() {
        assertThatThrownBy(() -> record(SampleService.agency(agency, ""))).isInstanceOf(MalformedEvent.class);

        assertThat(SampleDatabase.states(agency)).isEmpty();
    }

    @Test
    void keepsTheOrderOfAnAggregateUnderConcurrentWriters() {
        int writers = 60;

        IntStream.range(0, writers)
                .mapToObj(i -> CompletableFuture.runAsync(() -> recordQuietly(SampleService.agency(agency, "n" + i))))
                .toList()
                .forEach(CompletableFuture::join);

        await().atMost(SOON).untilAsserted(() -> assertThat(published())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, writers).boxed().toList()));
    }

    @Test
    void parksWhatTheBrokerWillNeverTakeAndBlocksOnlyItsAggregate() throws Throwable {
        UUID other = UUID.randomUUID();
        insertTooLarge(agency);
        record(SampleService.agency(agency, "waits"));
        record(SampleService.agency(other, "passes"));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(SampleDatabase.states(agency)).containsExactly("PARKED", "WAITING"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(SampleDatabase.states(other)).containsExactly("PUBLISHED"));
        assertThat(SampleDatabase.column(
                        "select reason || waiting_behind from outbox_parked where aggregate_id = '" + agency + "'"))
                .containsExactly("too-large1");

        SampleDatabase.execute(
                "select outbox_discard(id, 'test') from outbox_parked where aggregate_id = '" + agency + "'");

        await().atMost(SOON).untilAsserted(() -> assertThat(SampleDatabase.states(agency))
                .containsExactly("DISCARDED", "PUBLISHED"));
    }

    @Test
    void anOperatorTriesAParkedEventAgain() {
        insertTooLarge(agency);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(SampleDatabase.states(agency)).containsExactly("PARKED"));
        SampleDatabase.execute("update outbox set payload = '{}' where aggregate_id = '" + agency + "'");

        SampleDatabase.execute("select outbox_retry(id) from outbox_parked where aggregate_id = '" + agency + "'");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(SampleDatabase.states(agency)).containsExactly("PUBLISHED"));
    }

    @Test
    void parksAnEventWhoseTopicDoesNotExistAfterSomeAttempts() {
        insert(agency, "caunoi.nowhere.v1", "{}");

        await().atMost(SOON).untilAsserted(() -> assertThat(
                        SampleDatabase.column("select reason from outbox_parked where aggregate_id = '" + agency + "'"))
                .containsExactly("unknown-topic"));
        SampleDatabase.execute(
                "select outbox_discard(id, 'test') from outbox_parked where aggregate_id = '" + agency + "'");
    }

    @Test
    void recordsWhileTheBrokerIsAwayAndPublishesWhenItIsBack() throws Throwable {
        ServersResource.kafka().kill();
        try {
            record(SampleService.agency(agency, "first"));
            record(SampleService.agency(agency, "second"));
            assertThat(SampleDatabase.states(agency)).containsExactly("WAITING", "WAITING");
        } finally {
            ServersResource.kafka().restart();
        }

        await().atMost(SOON).untilAsserted(() -> assertThat(published()).containsExactly(1L, 2L));
    }

    @Test
    void leadsAgainAfterTheDatabaseWasKilled() {
        ServersResource.postgres().kill();
        ServersResource.postgres().restart();

        await().atMost(SOON).ignoreExceptions().untilAsserted(() -> {
            recordQuietly(SampleService.agency(agency, "after"));
            assertThat(published()).isNotEmpty();
        });
    }

    private void record(DomainEvent event) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> service.record(event));
    }

    private void recordQuietly(DomainEvent event) {
        try {
            record(event);
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<Long> published() {
        return Topic.read(Topics.REGISTRY_AGENCY, agency).stream()
                .map(record -> Long.parseLong(Topic.header(record, "ce_sequence")))
                .toList();
    }

    private static void insertTooLarge(UUID aggregate) {
        insert(aggregate, Topics.REGISTRY_AGENCY, "\"' || repeat(md5(random()::text), 65536) || '\"");
    }

    private static void insert(UUID aggregate, String topic, String payload) {
        SampleDatabase.execute(
                """
                insert into outbox_sequence values ('%1$s', 1);
                insert into outbox (id, topic, type, aggregate_id, sequence, recorded_at, payload)
                values (gen_random_uuid(), '%2$s', 'test', '%1$s', 1, now(), '%3$s')
                """
                        .formatted(aggregate, topic, payload));
    }
}
