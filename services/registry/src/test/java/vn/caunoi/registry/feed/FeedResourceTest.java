package vn.caunoi.registry.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.map;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Ledgers;
import vn.caunoi.testkit.Repository;
import vn.caunoi.testkit.Tokens;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class FeedResourceTest {

    private static final String FEED = "/api/registry/v1/feed";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    FeedLedger ledger;

    @TempDir
    Path directory;

    @Test
    void letsTheProgramWithTheScopeInAndNobodyElse() {
        given().get(FEED + "/snapshot").then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2(Tokens.of("press-bureau")
                        .client("press-bureau")
                        .scope("caunoi-api")
                        .sign())
                .get(FEED + "/snapshot")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        pressBureau().get(FEED + "/snapshot").then().statusCode(200);
    }

    @Test
    void tellsWhoSpeaksWithTheTimeForWhichItHolds() {
        String first = assign("so-giao-duc-va-dao-tao", "Mẫu Người Trước", "2026-08-03T08:00:00+07:00");
        String second = assign("so-giao-duc-va-dao-tao", "Mẫu Người Sau", "2026-09-03T08:00:00+07:00");

        var snapshot = pressBureau().get(FEED + "/snapshot").then().statusCode(200);

        String of = "items.find { it.id == '%s' }.";
        snapshot.body("items.id", not(hasItem(first)))
                .body(of.formatted(second) + "kind", equalTo("SPOKESPERSON"))
                .body(of.formatted(second) + "value.personName", equalTo("Mẫu Người Sau"))
                .body(of.formatted(second) + "value.agency.slug", equalTo("so-giao-duc-va-dao-tao"))
                .body(of.formatted(second) + "value.decision.number", equalTo("407/QĐ-SGDĐT"))
                .body(of.formatted(second) + "value.validTo", equalTo(null))
                .body("schemaVersion", equalTo(1));
        // Whoever followed knows when the first one ended, and that this is over.
        List<Map<String, Object>> told = pressBureau()
                .get(FEED + "/changes?size=1000&after=" + Math.max(0, sequence() - 1000))
                .then()
                .extract()
                .path("items.findAll { it.id == '" + first + "' }");
        assertThat(told).hasSize(3);
        assertThat(told.get(1).get("value"))
                .asInstanceOf(map(String.class, Object.class))
                .containsEntry("validTo", "2026-09-03T01:00:00Z");
        assertThat(told.get(2)).containsEntry("deleted", true).doesNotContainKey("value");
    }

    @Test
    void signsTheExactBytesOfEveryPage() throws Exception {
        put(UUID.randomUUID(), "Lò Thị Ký");

        for (String page : List.of("/snapshot", "/changes?after=0&size=2", "/changes")) {
            Response answer = pressBureau().get(FEED + page);
            String keys = RestAssured.get(FEED + "/keys")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(keys).doesNotContain("\"d\"");

            JsonWebSignature jws = new JsonWebSignature();
            jws.setAlgorithmConstraints(new AlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, "ES256"));
            jws.setCompactSerialization(answer.header("X-JWS-Signature"));
            jws.setPayloadBytes(answer.asByteArray());
            jws.setKey(new JsonWebKeySet(keys)
                    .findJsonWebKey(jws.getKeyIdHeaderValue(), "EC", "sig", "ES256")
                    .getKey());
            assertThat(jws.verifySignature()).as(page).isTrue();

            byte[] other = answer.asByteArray();
            other[other.length - 2] ^= 1;
            JsonWebSignature forged = new JsonWebSignature();
            forged.setCompactSerialization(answer.header("X-JWS-Signature"));
            forged.setPayloadBytes(other);
            forged.setKey(jws.getKey());
            assertThat(forged.verifySignature()).as(page).isFalse();
        }
    }

    @Test
    void publishesAKeyThatSignedBeforeAsWell() {
        given().get(FEED + "/keys").then().body("keys.kid", equalTo(List.of("test-1", "test-2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/snapshot", "/changes?after=0&size=3", "/changes?size=1000"})
    void sendsNothingTwice(String page) {
        put(UUID.randomUUID(), "Lò Thị Một");
        String tag =
                pressBureau().get(FEED + page).then().statusCode(200).extract().header("ETag");

        for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
            Response answer = pressBureau().header("If-None-Match", known).get(FEED + page);
            assertThat(answer.statusCode()).isEqualTo(304);
            assertThat(answer.header("ETag")).isEqualTo(tag);
            assertThat(answer.asByteArray()).isEmpty();
        }
        pressBureau().header("If-None-Match", "\"x\"").get(FEED + page).then().statusCode(200);
    }

    @Test
    void changesItsTagWithItsContent() {
        String before = pressBureau().get(FEED + "/snapshot").header("ETag");

        put(UUID.randomUUID(), "Lò Thị Hai");

        assertThat(pressBureau()
                        .header("If-None-Match", before)
                        .get(FEED + "/snapshot")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void tellsThatARecordIsGone() {
        UUID id = UUID.randomUUID();
        put(id, "Lò Thị Đi");
        Ledgers.inTransaction(() -> ledger.remove(RecordKind.COMMUNICATION_OFFICER, id));

        long sequence = sequence();
        pressBureau()
                .get(FEED + "/changes?after=" + (sequence - 1))
                .then()
                .body("items", hasSize(1))
                .body("items[0].deleted", equalTo(true))
                .body("items[0].id", equalTo(id.toString()))
                .body("items[0].value", equalTo(null))
                .body("next", equalTo((int) sequence));
        pressBureau().get(FEED + "/snapshot").then().body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void answersNothingAtTheEnd() {
        long sequence = sequence();

        pressBureau()
                .get(FEED + "/changes?after=" + sequence)
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("next", equalTo((int) sequence));
    }

    @ParameterizedTest
    @CsvSource({
        "after=-1,          invalid-input",
        "after=x,           invalid-input",
        "after=1.5,         invalid-input",
        "after=99999999999999999999, invalid-input",
        "after=999999999,   feed-cursor-ahead",
        "size=0,            invalid-input",
        "size=1001,         invalid-input",
        "size=many,         invalid-input"
    })
    void refusesCursorsAndSizesThatMeanNothing(String query, String code) {
        String parameter = query.substring(0, query.indexOf('='));
        pressBureau()
                .get(FEED + "/changes?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors[0].parameter", equalTo(parameter));
    }

    @Test
    void keepsToItsSchemas() throws IOException {
        put(UUID.randomUUID(), "Lò Thị Mẫu");

        assertThat(schema("snapshot")
                        .validate(JSON.readTree(
                                pressBureau().get(FEED + "/snapshot").asByteArray())))
                .isEmpty();
        long after = 0;
        for (long last = sequence(); after < last; after = Math.min(last, after + 1000)) {
            byte[] page = pressBureau()
                    .get(FEED + "/changes?size=1000&after=" + after)
                    .asByteArray();
            assertThat(schema("changes").validate(JSON.readTree(page))).isEmpty();
        }
    }

    @Test
    void showsItsKeeperHowFarItHasComeAndWhoHasReadIt() {
        put(UUID.randomUUID(), "Lò Thị Xem");
        pressBureau().get(FEED + "/changes?after=0&size=1").then().statusCode(200);

        given().auth()
                .oauth2(Tokens.of("quantri").roles(Roles.PROVINCE_ADMIN).sign())
                .get(FEED + "/status")
                .then()
                .statusCode(200)
                .body("sequence", equalTo((int) sequence()))
                .body("keys.id", equalTo(List.of("test-1", "test-2")))
                .body("keys.signs", equalTo(List.of(true, false)))
                .body("readers.find { it.client == 'press-bureau' }.sequence", equalTo(1))
                .body("records.kind", hasItem("COMMUNICATION_OFFICER"));
    }

    /** The follower of the documentation, as a program of its own. */
    @Test
    void isFollowedFromOutsideWhileAssignmentsChange() throws Exception {
        Path state = directory.resolve("state.json");
        Thread changes = new Thread(() -> {
            for (int i = 0; i < 40; i++) {
                UUID id = UUID.randomUUID();
                put(id, "Lò Văn " + i);
                if (i % 3 == 0) {
                    Ledgers.inTransaction(() -> ledger.remove(RecordKind.COMMUNICATION_OFFICER, id));
                }
                if (i % 10 == 0) {
                    assign("so-tu-phap", "Mẫu Người " + i, "2026-10-%02dT08:00:00+07:00".formatted(1 + i / 2));
                }
            }
        });
        changes.start();

        String said = follow(state, "7");
        changes.join();
        follow(state, "13");
        byte[] followed = Files.readAllBytes(state);

        assertThat(said).contains("records");
        assertThat(new String(followed, StandardCharsets.UTF_8))
                .isEqualTo(new String(pressBureau().get(FEED + "/snapshot").asByteArray(), StandardCharsets.UTF_8));
    }

    private static String follow(Path state, String size) throws Exception {
        ProcessBuilder follower = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                Repository.root().resolve("docs/api/feed/FeedFollower.java").toString(),
                "http://localhost:" + RestAssured.port,
                state.toString(),
                "--size",
                size);
        follower.environment().put("ACCESS_TOKEN", token());
        Process process = follower.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static JsonSchema schema(String name) throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(JSON.readTree(Repository.root()
                        .resolve("docs/api/feed/" + name + ".v1.schema.json")
                        .toFile()));
    }

    private void put(UUID id, String name) {
        FeedAgency agency = new FeedAgency(new UUID(1, 1), "xa-mau", "Xã Mẫu", "03390");
        FeedOfficer officer = new FeedOfficer(
                agency,
                "Truyền thông \"chính sách\"\n",
                name,
                null,
                null,
                null,
                null,
                Instant.parse("2026-11-23T02:00:00Z"),
                null);
        Ledgers.inTransaction(() -> ledger.put(RecordKind.COMMUNICATION_OFFICER, id, officer));
    }

    private static long sequence() {
        return pressBureau().get(FEED + "/snapshot").jsonPath().getLong("sequence");
    }

    private static String assign(String agency, String name, String decidedAt) {
        return given().auth()
                .oauth2(Tokens.of("quantri")
                        .roles(Roles.PROVINCE_ADMIN)
                        .agency("ubnd-tinh")
                        .sign())
                .contentType("application/json")
                .body(Map.of(
                        "kind", "REGULAR",
                        "personName", name,
                        "position", "Phó Giám đốc",
                        "phone", "0213 3876 337",
                        "email", "nguoiphatngon@laichau.gov.vn",
                        "decisionNumber", "407/QĐ-SGDĐT",
                        "decidedAt", decidedAt))
                .post("/api/registry/v1/agencies/" + Agencies.id(agency) + "/assignments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification pressBureau() {
        return given().auth().oauth2(token());
    }

    private static String token() {
        return Tokens.of("press-bureau")
                .client("press-bureau")
                .scope("caunoi-api registry:feed")
                .sign();
    }
}
