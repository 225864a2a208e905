package vn.caunoi.registry.communicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.caunoi.registry.communicator.People.COMMUNICATORS;
import static vn.caunoi.registry.communicator.People.aCommunicator;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.communicator.People.as;
import static vn.caunoi.registry.communicator.People.editorOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class CommunicatorResourceTest {

    @Test
    void recordsSomebodyAndFindsThemWithoutDiacritics() {
        String agency = "ubnd-xa-khun-ha";
        record(agency, Map.of("personName", "Sùng A Ví Dụ", "communeId", Agencies.id(agency)))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("agencyName", equalTo("Ủy ban nhân dân xã Khun Há"))
                .body("communeName", equalTo("Ủy ban nhân dân xã Khun Há"))
                .body("languages", equalTo(List.of("hmn-Latn-VN", "vi")))
                .body("active", equalTo(true));

        editorOf(agency)
                .queryParam("q", "sung a vi du na tam")
                .queryParam("kind", "COMMUNICATOR")
                .queryParam("level", "commune")
                .queryParam("commune", Agencies.id(agency))
                .queryParam("language", "hmn-Latn-VN")
                .queryParam("active", true)
                .get(COMMUNICATORS)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].personName", equalTo("Sùng A Ví Dụ"));
        for (Map<String, Object> other : List.<Map<String, Object>>of(
                Map.of("language", "hni"), Map.of("kind", "REPORTER"), Map.of("active", false))) {
            editorOf(agency).queryParams(other).get(COMMUNICATORS).then().body("total", equalTo(0));
        }
    }

    @Test
    void showsEachAgencyItsOwnAndTheProvinceAll() {
        String one = record("ubnd-xa-sin-ho", Map.of("code", "SH-1"))
                .statusCode(201)
                .extract()
                .path("id");
        record("ubnd-xa-nam-tam", Map.of("code", "NT-1")).statusCode(201);

        editorOf("ubnd-xa-nam-tam")
                .get(COMMUNICATORS)
                .then()
                .statusCode(200)
                .body("items.agencyName", everyItem(equalTo("Ủy ban nhân dân xã Nậm Tăm")));
        editorOf("ubnd-xa-nam-tam")
                .queryParam("agency", Agencies.id("ubnd-xa-sin-ho"))
                .get(COMMUNICATORS)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        as("lanhdao", Roles.LEADER, "ubnd-tinh")
                .queryParam("agency", Agencies.id("ubnd-xa-sin-ho"))
                .get(COMMUNICATORS)
                .then()
                .statusCode(200)
                .body("items.code", hasItem("SH-1"));
        editorOf("ubnd-xa-nam-tam")
                .get(COMMUNICATORS + "/" + one)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
    }

    @Test
    void changesAndRetiresOnlyWhatWasSeen() {
        String agency = "ubnd-xa-bum-nua";
        String id = record(agency, Map.of()).statusCode(201).extract().path("id");
        Map<String, @Nullable Object> renamed = aCommunicator(Map.of("personName", "Lò Thị Tên Mới"));

        editorOf(agency)
                .contentType(ContentType.JSON)
                .body(renamed)
                .put(COMMUNICATORS + "/" + id)
                .then()
                .statusCode(428);
        change(editorOf(agency), id, 0, renamed)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("personName", equalTo("Lò Thị Tên Mới"));
        change(editorOf(agency), id, 0, renamed).statusCode(412).body("code", equalTo("stale-version"));

        retire(editorOf(agency), id, 1, "2025-07-01")
                .statusCode(422)
                .body("code", equalTo("period-inverted"))
                .body("errors[0].pointer", equalTo("/lastDay"));
        retire(editorOf(agency), id, 0, "2026-08-31").statusCode(412);
        retire(editorOf(agency), id, 1, "2026-08-31")
                .statusCode(200)
                .body("activeTo", equalTo("2026-08-31"))
                .body("active", equalTo(false));
        editorOf(agency).queryParam("active", false).get(COMMUNICATORS).then().body("items.id", hasItem(id));
    }

    @Test
    void decidesTheRightToActBeforeItJudgesTheBody() {
        String id = record("ubnd-xa-pa-tan", Map.of()).statusCode(201).extract().path("id");

        for (String body : List.of("{", "{\"unknown\":1}", "[]")) {
            RequestSpecification stranger = editorOf("so-tu-phap")
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"0\"")
                    .body(body);
            stranger.put(COMMUNICATORS + "/" + id).then().statusCode(403).body("code", equalTo("not-your-agency"));
            stranger.post(COMMUNICATORS + "/" + id + "/retirement")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("not-your-agency"));
            stranger.post("/api/registry/v1/agencies/" + Agencies.id("ubnd-xa-pa-tan") + "/communicators")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("not-your-agency"));
            stranger.put(COMMUNICATORS + "/" + UUID.randomUUID())
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("communicator-not-found"));
        }
    }

    @Test
    void givesANumberOnceAtATime() {
        String agency = "ubnd-xa-muong-te";
        record(agency, Map.of("activeTo", "2026-03-31")).statusCode(201);

        record(agency, Map.of("activeFrom", "2026-03-31"))
                .statusCode(409)
                .body("code", equalTo("communicator-code-taken"))
                .body("errors[0].pointer", equalTo("/code"));
        record(agency, Map.of("activeFrom", "2026-04-01")).statusCode(201);
        record("ubnd-xa-mu-ca", Map.of()).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "languages, xx, language-unknown, /languages/0",
        "level, moon, level-unknown, /level",
        "email, ttv@gmail.com, contact-not-official, /email",
        "activeTo, 2025-07-31, period-inverted, /activeTo",
        "communeId, 01930000-0000-7000-8000-000000000000, commune-unknown, /communeId"
    })
    void refusesWhatBreaksARule(String field, String value, String code, String pointer) {
        record("ubnd-xa-nam-so", Map.of(field, field.equals("languages") ? List.of(value) : value))
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @CsvSource({
        "personName, <b>Lò</b>",
        "personName, '   '",
        "villages, <script>",
        "position, a\u202Eb",
        "phone, 0912",
        "email, not-an-address",
        "code, TTV 001!",
        "decisionNumber, QĐ 407",
        "kind, DANCER",
        "activeFrom, 0001-01-01"
    })
    void refusesInputThatIsNoSuchThing(String field, String value) {
        record("ubnd-xa-nam-so", Map.of(field, value))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/" + field));
    }

    @Test
    void asksForWhatIsMissing() {
        Map<String, @Nullable Object> without = new HashMap<>();
        without.put("code", null);
        without.put("languages", List.of());

        People.record(admin(), "ubnd-xa-nam-so", aCommunicator(without))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/code", "/languages")));
    }

    @Test
    void exportsASpreadsheetWithoutFormulas() {
        String agency = "ubnd-xa-nam-cuoi";
        record(agency, Map.of("position", "=HYPERLINK(\"http://x.example\")", "phone", "+84213876337"))
                .statusCode(201);

        String text = editorOf(agency)
                .get(COMMUNICATORS + "/export")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("communicators.csv"))
                .extract()
                .asString();

        assertThat(text)
                .startsWith("\uFEFFMã số,Họ và tên,Loại,")
                .contains("\"'=HYPERLINK(\"\"http://x.example\"\")\"")
                .contains(",'+84213876337,")
                .contains("Tiếng Mông; Tiếng Việt")
                .contains("01/08/2025");
    }

    @Test
    void namesWhatCanBeChosen() {
        admin().get(COMMUNICATORS + "/vocabulary")
                .then()
                .statusCode(200)
                .body("levels.code", equalTo(List.of("central", "province", "commune")))
                .body("languages", hasSize(28))
                .body("languages.vi", hasItem("Tiếng Mông"))
                .body("languages.code[0]", endsWith("vi"));
    }

    private static ValidatableResponse record(String agency, Map<String, ? extends @Nullable Object> changes) {
        return People.record(admin(), agency, aCommunicator(changes));
    }

    private static ValidatableResponse change(
            RequestSpecification who, String id, int version, Map<String, @Nullable Object> command) {
        return who.contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(command)
                .put(COMMUNICATORS + "/" + id)
                .then();
    }

    private static ValidatableResponse retire(RequestSpecification who, String id, int version, String lastDay) {
        return who.contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("lastDay", lastDay))
                .post(COMMUNICATORS + "/" + id + "/retirement")
                .then();
    }
}
