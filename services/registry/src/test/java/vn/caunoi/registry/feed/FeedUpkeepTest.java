package vn.caunoi.registry.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.registry.reorganisation.Bodies.AGENCIES;
import static vn.caunoi.registry.reorganisation.Bodies.admin;
import static vn.caunoi.registry.reorganisation.Bodies.apply;
import static vn.caunoi.registry.reorganisation.Bodies.department;
import static vn.caunoi.registry.reorganisation.Bodies.plan;
import static vn.caunoi.registry.reorganisation.Bodies.prepared;
import static vn.caunoi.registry.reorganisation.Bodies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.caunoi.registry.Ledgers;
import vn.caunoi.registry.reorganisation.Bodies;
import vn.caunoi.testkit.WithServers;

/** What the feed tells although nobody changed the record itself. */
@QuarkusTest
@WithServers(database = "registry")
class FeedUpkeepTest {

    private static List<UUID> bodies = List.of();

    @Inject
    FeedUpkeep upkeep;

    @Test
    void tellsTheNewNameOfAnAgencyWithEveryRecord() throws SQLException {
        UUID agency = body(0);
        String speaker = spokesperson(agency, Map.of());
        String officer = officer(agency, Map.of("email", "dat.ten@laichau.gov.vn"));

        applied(plan("2026-11-01", step("RENAME", List.of(agency), department("Cơ quan thử Tên mới"))));

        for (String record : List.of(speaker, officer)) {
            assertThat(events(record)).hasSize(2).last().asString().contains("\"name\":\"Cơ quan thử Tên mới\"");
            assertThat(item(record)).isEqualTo(events(record).get(1));
        }
    }

    @Test
    void tellsACorrectedNameOnce() throws SQLException {
        UUID agency = body(1);
        String speaker = spokesperson(agency, Map.of());

        for (int revision : List.of(0, 1)) {
            admin().contentType(ContentType.JSON)
                    .header("If-Match", "\"" + revision + "\"")
                    .body(Map.of(
                            "name",
                            "Cơ quan thử Sửa tên",
                            "aliases",
                            List.of(),
                            "reason",
                            "Sai chính tả lần " + revision))
                    .post(AGENCIES + "/" + agency + "/corrections")
                    .then()
                    .statusCode(200);
        }

        assertThat(events(speaker)).hasSize(2).last().asString().contains("\"name\":\"Cơ quan thử Sửa tên\"");
    }

    @Test
    void tellsWhenARoleEndedAndThenThatItIsGone() throws SQLException {
        UUID agency = body(2);
        String first = spokesperson(
                agency,
                Map.of("decidedAt", Instant.now().minus(9, ChronoUnit.DAYS).toString()));

        Instant hour = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MICROS);
        String second = spokesperson(agency, Map.of("decidedAt", hour.toString()));

        assertThat(events(first)).hasSize(3).last().isEqualTo("gone");
        assertThat(events(first).get(1)).contains("\"validTo\":\"" + hour + "\"");
        assertThat(item(first)).isNull();
        assertThat(item(second)).isNotNull();
    }

    @Test
    void letsARecordLeaveOnItsDayOnceBesideAnotherInstance() throws Exception {
        UUID agency = body(3);
        String officer = officer(agency, Map.of("email", "het.han@laichau.gov.vn", "activeTo", "2099-12-31"));
        String longer = officer(agency, Map.of("email", "con.han@laichau.gov.vn", "activeTo", "2099-12-31"));
        inSql("update feed_item set leaves_at = now() - interval '1 minute' where record_id = '" + officer + "'");

        atOnce(4, () -> VertxContextSupport.subscribeAndAwait(() -> upkeep.round()));

        assertThat(events(officer)).hasSize(2).last().isEqualTo("gone");
        assertThat(item(officer)).isNull();
        assertThat(events(longer)).hasSize(1);
        assertNoGaps();
    }

    @Test
    void doesNotTellOfARoleThatWasOverBeforeAnybodyKnewIt() throws SQLException {
        String officer = officer(
                body(4),
                Map.of("email", "da.qua@laichau.gov.vn", "activeFrom", "2026-03-01", "activeTo", "2026-05-31"));

        assertThat(events(officer)).isEmpty();
    }

    @Test
    void takesBackWhoWasToSpeakForAnAgencyThatEndsBefore() throws SQLException {
        UUID agency = body(5);
        String speaker = spokesperson(agency, Map.of("validFrom", "2099-03-01T00:00:00Z"));
        assertThat(item(speaker)).contains("\"validFrom\":\"2099-03-01T00:00:00Z\"");

        applied(plan("2026-11-01", step("REPLACE", List.of(agency), department("Cơ quan thử Kế tục"))));

        assertThat(events(speaker)).hasSize(2).last().isEqualTo("gone");
    }

    @Test
    void tellsTheDecisionOfAnOfficer() throws SQLException {
        String officer = officer(body(6), Map.of("email", "quyet.dinh@laichau.gov.vn", "decisionNumber", "15/QĐ-SNV"));

        assertThat(item(officer)).contains("\"decision\":{\"number\":\"15/QĐ-SNV\"}");

        String dated = officer(
                body(6),
                Map.of("email", "ngay.ky@laichau.gov.vn", "decisionNumber", "16/QĐ-SNV", "decidedOn", "2026-02-27"));

        assertThat(item(dated))
                .contains("\"decision\":{\"decidedAt\":\"2026-02-26T17:00:00Z\",\"number\":\"16/QĐ-SNV\"}");
    }

    @Test
    void fillsInWhatWasRecordedBeforeTheFeedExistedOnceBesideAnotherInstance() throws Throwable {
        UUID agency = body(7);
        String speaker = spokesperson(agency, Map.of());
        String officer = officer(agency, Map.of("email", "truoc.day@laichau.gov.vn"));
        String ended = officer(agency, Map.of("email", "da.thoi@laichau.gov.vn", "activeTo", "2026-06-30"));
        List<String> before = List.of(item(speaker), item(officer));
        inSql("delete from feed_item where record_id in ('" + speaker + "', '" + officer + "')");
        inSql("delete from feed_filled");

        atOnce(3, () -> VertxContextSupport.subscribeAndAwait(() -> upkeep.fill()));
        VertxContextSupport.subscribeAndAwait(() -> upkeep.fill());

        assertThat(List.of(item(speaker), item(officer))).isEqualTo(before);
        assertThat(events(speaker)).hasSize(2);
        assertThat(events(officer)).hasSize(2);
        assertThat(events(ended)).isEmpty();
        assertNoGaps();
        assertThat(Ledgers.column("select count(*) from feed_filled")).containsExactly("1");
    }

    private interface Work {
        void run() throws Throwable;
    }

    private static void atOnce(int instances, Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(instances);
        try {
            List<Callable<Object>> all = LongStream.range(0, instances)
                    .<Callable<Object>>mapToObj(i -> () -> done(work))
                    .toList();
            for (Future<Object> done : threads.invokeAll(all)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Object done(Work work) throws Exception {
        try {
            work.run();
            return work;
        } catch (Exception | Error failure) {
            throw failure;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }

    private static void assertNoGaps() throws SQLException {
        assertThat(Ledgers.column("select max(sequence) - count(*) from feed_event"))
                .containsExactly("0");
    }

    private static List<String> events(String record) throws SQLException {
        return Ledgers.column(
                "select coalesce(value, 'gone') from feed_event where record_id = '" + record + "' order by sequence");
    }

    private static String item(String record) throws SQLException {
        List<String> values = Ledgers.column("select value from feed_item where record_id = '" + record + "'");
        return values.isEmpty() ? null : values.get(0);
    }

    private static void inSql(String sql) throws SQLException {
        try (Connection owner = Ledgers.owner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void applied(Map<String, Object> plan) {
        apply(prepared(plan)).statusCode(200);
    }

    private static synchronized UUID body(int number) {
        if (bodies.isEmpty()) {
            bodies = Bodies.begun(
                    "van-phong-ubnd-tinh",
                    "2026-03-01",
                    LongStream.rangeClosed(1, 8)
                            .mapToObj(i -> department("Cơ quan báo tin " + i))
                            .toArray(Map[]::new));
        }
        return bodies.get(number);
    }

    private static String spokesperson(UUID agency, Map<String, String> changes) {
        Map<String, Object> command = new HashMap<>(Map.of(
                "kind", "REGULAR",
                "personName", "Lò Văn Thử",
                "position", "Chánh Văn phòng",
                "phone", "0213 3876 337",
                "email", "thu@laichau.gov.vn",
                "decisionNumber", "12/QĐ-UBND",
                "decidedAt", Instant.now().minus(2, ChronoUnit.DAYS).toString()));
        command.putAll(changes);
        return created(agency, "assignments", command);
    }

    private static String officer(UUID agency, Map<String, String> changes) {
        Map<String, Object> command = new HashMap<>(Map.of(
                "personName", "Lò Văn Đầu Mối",
                "position", "Chuyên viên",
                "phone", "0213 3876 337",
                "activeFrom", "2026-03-01"));
        command.putAll(changes);
        return created(agency, "communication-officers", command);
    }

    private static String created(UUID agency, String what, Map<String, Object> command) {
        return admin().contentType(ContentType.JSON)
                .body(command)
                .post(AGENCIES + "/" + agency + "/" + what)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
