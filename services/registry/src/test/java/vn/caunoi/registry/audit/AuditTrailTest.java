package vn.caunoi.registry.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Ledgers;
import vn.caunoi.registry.ledger.CanonicalJson;
import vn.caunoi.testkit.Tokens;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class AuditTrailTest {

    private static final String AUDIT = "/api/registry/v1/audit";

    record Thing(String name, int size) {}

    @Inject
    AuditTrail trail;

    @Test
    void tellsWhoChangedWhatFromWhatToWhat() {
        String agency = Agencies.id("so-dan-toc-va-ton-giao").toString();
        String first = assign(agency, "Người Trước", "2026-08-03T08:00:00+07:00");
        String second = assign(agency, "Người Sau", "2026-09-03T08:00:00+07:00");

        ValidatableResponse answer =
                list(Map.of("agency", agency, "entity", "assignment")).body("items", hasSize(3));

        answer.body("items[0].action", equalTo("assigned"))
                .body("items[0].entity", equalTo("assignment"))
                .body("items[0].entityId", equalTo(second))
                .body("items[0].actor", equalTo("quantri"))
                .body("items[0].actorAgency", equalTo("ubnd-tinh"))
                .body("items[0].traceId", notNullValue())
                .body("items[0].before", nullValue())
                .body("items[0].after.personName", equalTo("Người Sau"))
                .body("items[1].action", equalTo("ended"))
                .body("items[1].entityId", equalTo(first))
                .body("items[1].before.endedAt", nullValue())
                .body("items[1].after.endedAt", equalTo("2026-09-03T01:00:00Z"));
        list(Map.of("entity", "assignment", "entityId", first))
                .body("items.action", equalTo(List.of("ended", "assigned")));
    }

    @Test
    void knowsWhatTheDataFilesBrought() {
        String agency = Agencies.id("so-dan-toc-va-ton-giao").toString();

        list(Map.of("agency", agency, "entity", "agency"))
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("loaded"))
                .body("items[0].actor", equalTo("(system)"))
                .body("items[0].before", nullValue())
                .body("items[0].after.eras[0].state.name", containsString("Sở Dân tộc và Tôn giáo"));
        list(Map.of("entity", "calendar-day", "size", 1)).body("items[0].action", notNullValue());
    }

    @Test
    void answersStretchByStretchAndByDayAndActor() {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            change(id, i);
        }

        List<Integer> sizes = new ArrayList<>();
        Object after = null;
        do {
            Map<String, Object> query = new java.util.HashMap<>(Map.of("entityId", id.toString(), "size", 2));
            if (after != null) {
                query.put("after", after);
            }
            var page = list(query).extract().body().jsonPath();
            sizes.addAll(page.getList("items.after.size", Integer.class));
            after = page.get("next");
        } while (after != null);

        assertThat(sizes).containsExactly(4, 3, 2, 1, 0);
        list(Map.of("entityId", id.toString(), "actor", "(system)"))
                .body("items.actor", everyItem(equalTo("(system)")));
        list(Map.of("entityId", id.toString(), "actor", "quantri")).body("items", hasSize(0));
        list(Map.of("entityId", id.toString(), "from", "2026-01-01", "to", "2026-01-01"))
                .body("items", hasSize(0));
    }

    @Test
    void numbersChangesWithoutGapsWhoeverCommitsFirst() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int size = i;
            work.add(() -> {
                if (size % 5 == 0) {
                    abandoned(size);
                } else {
                    change(UUID.randomUUID(), size);
                }
                return null;
            });
        }

        for (Future<Void> done : threads.invokeAll(work)) {
            done.get();
        }
        threads.shutdown();

        List<String> positions = Ledgers.column("select position from audit_entry order by position");
        assertThat(positions)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, positions.size())
                        .mapToObj(Long::toString)
                        .toList());
        verify(0).body("intact", equalTo(true)).body("head.position", equalTo(positions.size()));
    }

    @Test
    void keepsNoEntryOfAChangeThatFailed() {
        UUID id = UUID.randomUUID();

        assertThatThrownBy(() -> Ledgers.inTransaction(() -> trail.record("tried", "thing", id, null, null, null)
                        .chain(() -> Uni.createFrom().failure(new IllegalArgumentException("no")))))
                .isInstanceOf(IllegalArgumentException.class);

        list(Map.of("entityId", id.toString())).body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            update audit_entry set after = '{"name":"Khác","size":1}' where position = %d | CHANGED  | 0
            update audit_entry set actor = 'nguoikhac' where position = %d               | CHANGED  | 0
            update audit_entry set recorded_at = recorded_at - interval '1 day' where position = %d | CHANGED | 0
            update audit_entry set previous_hash = repeat('0', 64) where position = %d   | UNLINKED | 0
            update audit_entry set hash = repeat('0', 64) where position = %d            | CHANGED  | 0
            delete from audit_entry where position = %d                                  | MISSING  | 0
            """)
    void findsWhatTheOwnerOfTheTablesDidToAnEntry(String harm, String reason, int offset) throws SQLException {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            change(id, i);
        }
        long position = position(id, 1);
        verify(0).body("intact", equalTo(true));

        try (Harm done = new Harm(harm.formatted(position))) {
            verify(0)
                    .body("intact", equalTo(false))
                    .body("firstBreak.position", equalTo((int) position + offset))
                    .body("firstBreak.reason", equalTo(reason))
                    .body("next", nullValue());
        }
        verify(0).body("intact", equalTo(true));
    }

    @Test
    void findsThatTheEndWasCutOff() throws SQLException {
        UUID id = UUID.randomUUID();
        change(id, 0);
        change(id, 1);
        long last = position(id, 1);
        AuditHead head = head();

        try (Harm done = new Harm("delete from audit_entry where position = " + last)) {
            verify(0).body("intact", equalTo(false)).body("firstBreak.position", equalTo((int) last));
        }
        // Also when the head was set back with it, for whoever wrote the head down.
        try (Harm done = new Harm("delete from audit_entry where position = " + last
                + "; update ledger_head set position = position - 1, hash = (select hash from audit_entry where position = "
                + (last - 1) + ") where ledger = 'audit'")) {
            verify(0).body("intact", equalTo(true));
            verify(0, head).body("intact", equalTo(false)).body("firstBreak.reason", equalTo("OTHER_HEAD"));
        }
        verify(0, head).body("intact", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update ledger_head set position = 0",
                "insert into ledger_head values ('x', 0, '')",
                "delete from ledger_head",
                "alter table audit_entry disable trigger all"
            })
    void refusesTheServiceItselfToRewriteHistory(String statement) throws SQLException {
        try (Connection connection = Ledgers.app();
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void exportsWhatCanBeCheckedElsewhere() throws Exception {
        change(UUID.randomUUID(), 7);
        ObjectMapper json = new ObjectMapper();

        String export = admin().get(AUDIT + "/export")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();

        String previous = "0".repeat(64);
        long position = 0;
        for (String line : export.split("\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            ObjectNode entry = (ObjectNode) json.readTree(line);
            String hash = entry.remove("hash").textValue();
            assertThat(entry.remove("position").longValue()).isEqualTo(++position);
            assertThat(entry.remove("previousHash").textValue()).isEqualTo(previous);
            assertThat(sha256(previous + ":" + position + ":" + sha256(CanonicalJson.of((JsonNode) entry))))
                    .isEqualTo(hash);
            previous = hash;
        }
        assertThat(new AuditHead(position, previous)).isEqualTo(head());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?after=-1",
                "?after=x",
                "?size=0",
                "?size=101",
                "?from=hôm+qua",
                "?agency=x",
                "/verification?after=-1",
                "/verification?after=x",
                "/verification?anchorPosition=1&anchorHash=zz",
                "/verification?anchorPosition=0"
            })
    void refusesWhatCannotBeAsked(String address) {
        admin().get(AUDIT + address).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void saysThatAWalkCannotBeginWhereNothingIs() {
        verify(1_000_000_000).body("intact", equalTo(false)).body("firstBreak.reason", equalTo("MISSING"));
    }

    private void change(UUID id, int size) {
        Ledgers.inTransaction(() -> trail.record("changed", "thing", id, null, null, new Thing("Việc", size)));
    }

    private void abandoned(int size) {
        assertThatThrownBy(() -> Ledgers.inTransaction(
                        () -> trail.record("changed", "thing", UUID.randomUUID(), null, null, new Thing("Bỏ", size))
                                .chain(() -> Uni.createFrom().failure(new IllegalArgumentException("no")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static long position(UUID id, int size) {
        return list(Map.of("entityId", id.toString()))
                .extract()
                .jsonPath()
                .getLong("items.find { it.after.size == " + size + " }.position");
    }

    private static AuditHead head() {
        var head = verify(0).extract().jsonPath();
        return new AuditHead(head.getLong("head.position"), head.getString("head.hash"));
    }

    private static ValidatableResponse verify(long after) {
        return admin().queryParam("after", after)
                .get(AUDIT + "/verification")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse verify(long after, AuditHead anchor) {
        return admin().queryParam("after", after)
                .queryParam("anchorPosition", anchor.position())
                .queryParam("anchorHash", anchor.hash())
                .get(AUDIT + "/verification")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse list(Map<String, Object> query) {
        return admin().queryParams(query).get(AUDIT).then().statusCode(200);
    }

    private static String assign(String agency, String name, String decidedAt) {
        return admin().contentType("application/json")
                .body(Map.of(
                        "kind", "REGULAR",
                        "personName", name,
                        "position", "Phó Giám đốc",
                        "phone", "0213 3876 337",
                        "email", "nguoiphatngon@laichau.gov.vn",
                        "decisionNumber", "407/QĐ-SDTTG",
                        "decidedAt", decidedAt))
                .post("/api/registry/v1/agencies/" + agency + "/assignments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification admin() {
        return given().auth()
                .oauth2(Tokens.of("quantri")
                        .roles(Roles.PROVINCE_ADMIN)
                        .agency("ubnd-tinh")
                        .sign());
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Damage that is made good again: the tables as they were are kept beside them. */
    private static final class Harm implements AutoCloseable {

        Harm(String statements) throws SQLException {
            execute("create table kept_entry as table audit_entry; create table kept_head as table ledger_head; "
                    + statements);
        }

        @Override
        public void close() throws SQLException {
            execute(
                    """
                    alter table audit_entry disable trigger user;
                    delete from audit_entry; insert into audit_entry table kept_entry;
                    alter table audit_entry enable trigger user;
                    delete from ledger_head; insert into ledger_head table kept_head;
                    drop table kept_entry, kept_head;
                    """);
        }

        private static void execute(String statements) throws SQLException {
            try (Connection connection = Ledgers.owner();
                    Statement sql = connection.createStatement()) {
                sql.execute(statements);
            }
        }
    }
}
