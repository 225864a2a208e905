package vn.caunoi.registry.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.registry.Ledgers;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class FeedLedgerTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Inject
    FeedLedger feed;

    @Test
    void tellsARecordWholeAndOnceForEachChange() throws SQLException {
        UUID id = UUID.randomUUID();
        FeedAgency agency = new FeedAgency(UUID.randomUUID(), "xa-thu", "Xã Thử", "03390");

        put(id, officer(agency, "Lò Văn Thử"));
        put(id, officer(agency, "Lò Văn Thử"));
        put(id, officer(agency, "Lò Thị Thử"));
        Ledgers.inTransaction(() -> feed.remove(RecordKind.COMMUNICATION_OFFICER, id));
        Ledgers.inTransaction(() -> feed.remove(RecordKind.COMMUNICATION_OFFICER, id));

        List<String> values = Ledgers.column(
                "select coalesce(value, 'gone') from feed_event where record_id = '" + id + "' order by sequence");
        assertThat(values).hasSize(3);
        assertThat(values.get(0))
                .isEqualTo("{\"agency\":{\"id\":\"" + agency.id()
                        + "\",\"name\":\"Xã Thử\",\"slug\":\"xa-thu\",\"unitCode\":\"03390\"},\"personName\":\"Lò Văn Thử\","
                        + "\"post\":\"Truyền thông chính sách\",\"validFrom\":\"2026-11-23T02:00:00Z\"}");
        assertThat(values.get(2)).isEqualTo("gone");
        assertThat(Ledgers.column("select value from feed_item where record_id = '" + id + "'"))
                .isEmpty();
    }

    @Test
    void tellsTheRecordsOfAnAgencyAgainWhenItIsRenamed() throws SQLException {
        UUID id = UUID.randomUUID();
        FeedAgency agency = new FeedAgency(UUID.randomUUID(), "xa-thu", "Xã Thử", null);
        put(id, officer(agency, "Lò Văn Thử"));

        FeedAgency renamed = new FeedAgency(agency.id(), "xa-thu", "Phường Thử", null);
        Ledgers.inTransaction(() -> feed.describe(renamed));
        Ledgers.inTransaction(() -> feed.describe(renamed));

        assertThat(Ledgers.column("select value from feed_event where record_id = '" + id + "' order by sequence"))
                .hasSize(2)
                .last()
                .asString()
                .contains("\"name\":\"Phường Thử\"", "\"personName\":\"Lò Văn Thử\"");
    }

    @Test
    void numbersEventsWithoutGapsInTheOrderOfTheirCommits() throws Exception {
        List<UUID> ids = LongStream.range(0, 5).mapToObj(i -> UUID.randomUUID()).toList();
        FeedAgency agency = new FeedAgency(UUID.randomUUID(), "xa-thu", "Xã Thử", null);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            int turn = i;
            UUID id = ids.get(i % ids.size());
            work.add(() -> {
                if (turn % 7 == 0) {
                    Ledgers.inTransaction(() -> feed.remove(RecordKind.COMMUNICATION_OFFICER, id));
                } else if (turn % 11 == 0) {
                    abandoned(id, officer(agency, "Bỏ"));
                } else {
                    put(id, officer(agency, "Lò Văn Thử " + turn));
                }
                return null;
            });
        }

        for (Future<Void> done : threads.invokeAll(work)) {
            done.get();
        }
        threads.shutdown();

        List<String> sequences = Ledgers.column("select sequence from feed_event order by sequence");
        assertThat(sequences)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, sequences.size())
                        .mapToObj(Long::toString)
                        .toList());
        assertThat(Ledgers.column("select position from ledger_head where ledger = 'feed'"))
                .containsExactly(String.valueOf(sequences.size()));
        assertThat(
                        Ledgers.column(
                                """
                        select kind || record_id || value from (
                            select distinct on (kind, record_id) kind, record_id, value from feed_event
                            order by kind, record_id, sequence desc) newest
                        where value is not null order by kind, record_id
                        """))
                .isEqualTo(Ledgers.column("select kind || record_id || value from feed_item order by kind, record_id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update feed_event set value = 'x'", "delete from feed_event", "truncate feed_event"})
    void refusesTheServiceItselfToRewriteWhatItTold(String statement) throws SQLException {
        try (Connection connection = Ledgers.app();
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("permission denied");
        }
    }

    private void put(UUID id, FeedOfficer value) {
        Ledgers.inTransaction(() -> feed.put(RecordKind.COMMUNICATION_OFFICER, id, value));
    }

    private void abandoned(UUID id, FeedOfficer value) {
        assertThatThrownBy(() -> Ledgers.inTransaction(() -> feed.put(RecordKind.COMMUNICATION_OFFICER, id, value)
                        .chain(() -> Uni.createFrom().failure(new IllegalArgumentException("no")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FeedOfficer officer(FeedAgency agency, String name) {
        return new FeedOfficer(agency, "Truyền thông chính sách", name, null, null, null, null, NOW, null);
    }
}
