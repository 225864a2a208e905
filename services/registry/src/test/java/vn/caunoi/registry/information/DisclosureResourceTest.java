package vn.caunoi.registry.information;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.information.Asking.editor;
import static vn.caunoi.registry.information.Asking.follow;
import static vn.caunoi.registry.information.Asking.task;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.Agencies;
import vn.caunoi.testkit.WithServers;

/** Each test works on an agency of its own. */
@QuarkusTest
@WithServers(database = "registry")
class DisclosureResourceTest {

    private static final String DISCLOSURES = "/api/registry/v1/disclosures";
    private static final String CLAIMS = "/api/registry/v1/disclosure-claims";

    @Test
    void showsWhatIsPastItsTermAsAGapUntilItIsPublic() {
        String agency = "ubnd-xa-khoen-on";
        String old = recorded(agency, Map.of("title", "Ngân sách xã năm 2025", "createdOn", "2026-03-02"));
        String fresh = recorded(agency, Map.of("createdOn", today().toString()));
        String special = recorded(
                agency,
                Map.of(
                        "createdOn", "2026-03-02",
                        "specialDue", "2098-12-31",
                        "specialBasis", "Luật Ngân sách nhà nước, Điều 15"));

        listed(agency, "GAP").body("items.id", equalTo(java.util.List.of(old)));
        listed(agency, "WAITING").body("items.id", hasItem(fresh)).body("items.id", hasItem(special));
        listed(agency, null)
                .body("items.find { it.id == '" + old + "' }.clock.rule", equalTo("foi.proactive.default"))
                .body("items.find { it.id == '" + old + "' }.clock.lastDay", equalTo("2026-03-09"))
                .body("items.find { it.id == '" + special + "' }.clock", nullValue());
        publicly(agency).body("items", hasSize(0));
        task("DISCLOSURE", old).body("state", equalTo("OPEN"));

        publish(editor(agency), old, 0, Map.of("publishedOn", "2026-03-20"))
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("late", equalTo(true));
        listed(agency, "GAP").body("items", hasSize(0));
        publicly(agency).body("items.title", equalTo(java.util.List.of("Ngân sách xã năm 2025")));
        task("DISCLOSURE", old).body("state", equalTo("ANSWERED")).body("verdict", equalTo("LATE"));
        publish(editor(agency), old, 1, Map.of("publishedOn", "2026-03-20"))
                .statusCode(409)
                .body("code", equalTo("disclosure-published-before"));
    }

    @Test
    void isOverAfterItWasShownAsLongAsItHadToBe() {
        String agency = "ubnd-xa-khun-ha";
        String id = recorded(agency, Map.of("createdOn", "2026-03-02"));
        publish(editor(agency), id, 0, Map.of("publishedOn", "2026-03-04", "shownUntil", "2026-04-03"))
                .statusCode(200)
                .body("state", equalTo("OVER"))
                .body("late", equalTo(false));

        publicly(agency).body("items", hasSize(0));
        listed(agency, "OVER").body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, , disclosure-days-wrong",
        "2098-01-01, , disclosure-days-wrong",
        "2026-03-04, 2026-03-03, disclosure-days-wrong"
    })
    void refusesDaysThatCannotFollowEachOther(String published, @Nullable String until, String code) {
        String agency = "ubnd-xa-nam-tam";
        String id = recorded(agency, Map.of("createdOn", "2026-03-02"));
        Map<String, Object> command = new HashMap<>(Map.of("publishedOn", published));
        if (until != null) {
            command.put("shownUntil", until);
        }

        publish(editor(agency), id, 0, command).statusCode(422).body("code", equalTo(code));
    }

    @Test
    void refusesHalfASpecialTermMarkupAndTheFuture() {
        String agency = "ubnd-xa-nam-tam";

        record(editor(agency), agency, Map.of("specialDue", "2026-12-01"))
                .statusCode(422)
                .body("code", equalTo("disclosure-special-term-incomplete"));
        record(editor(agency), agency, Map.of("title", "<b>Ngân sách</b>"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/title"));
        record(editor(agency), agency, Map.of("createdOn", "2098-01-01")).statusCode(422);
    }

    @Test
    void isKeptByItsOwnAgencyAloneAndAsLastSeen() {
        String agency = "ubnd-xa-sin-suoi-ho";
        String id = recorded(agency, Map.of());

        change(editor("so-tu-phap"), id, 0, Map.of()).statusCode(403);
        change(editor(agency), id, 0, Map.of("title", "Tên mới"))
                .statusCode(200)
                .body("title", equalTo("Tên mới"));
        change(editor(agency), id, 0, Map.of("title", "Tên khác")).statusCode(412);
        change(editor(agency), UUID.randomUUID().toString(), 0, Map.of())
                .statusCode(404)
                .body("code", equalTo("disclosure-not-found"));
    }

    @Test
    void answersWhoeverSaysThatItIsWrongByTheCode() {
        String agency = "ubnd-xa-than-uyen";
        Claimed claim = claimed(agency);
        follow(claim.code(), "192.0.2.1")
                .statusCode(200)
                .rootPath("claim")
                .body("outcome", nullValue())
                .body("clock.rule", equalTo("foi.correction.claim"))
                .body("clock.value", equalTo(15));
        admin().queryParam("kind", "DISCLOSURE_CLAIM")
                .queryParam("size", 100)
                .get("/api/registry/v1/tasks")
                .then()
                .body("items.subjectId", hasItem(claim.id()));

        answer(editor("so-tu-phap"), claim.id(), 0).statusCode(403);
        answer(editor(agency), claim.id(), 0).statusCode(200).body("outcome", equalTo("CORRECTED"));
        answer(editor(agency), claim.id(), 0).statusCode(412);
        answer(editor(agency), claim.id(), 1).statusCode(409).body("code", equalTo("disclosure-claim-answered"));

        follow(claim.code(), "192.0.2.1")
                .statusCode(200)
                .rootPath("claim")
                .body("outcome", equalTo("CORRECTED"))
                .body("answer", equalTo("Đã sửa số liệu."))
                .body("answeredAt", notNullValue());
    }

    @Test
    void takesNoClaimAboutWhatIsNotPublic() {
        String id = recorded("ubnd-xa-than-uyen", Map.of());

        claim(id).statusCode(409).body("code", equalTo("disclosure-not-public"));
        claim(UUID.randomUUID().toString()).statusCode(404);
        given().contentType(ContentType.JSON)
                .body("{}")
                .post(CLAIMS)
                .then()
                .statusCode(400)
                .body("errors.code", not(hasItem(not("required"))));
    }

    /** A claim with the code of whoever made it. */
    record Claimed(String id, String code) {}

    static Claimed claimed(String agency) {
        String text = "Số liệu sai, mã " + UUID.randomUUID();
        String disclosure = published(agency);
        String code = given().contentType(ContentType.JSON)
                .body(Map.of("disclosureId", disclosure, "text", text))
                .post(CLAIMS)
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        String id = editor(agency)
                .get("/api/registry/v1/agencies/" + Agencies.id(agency) + "/disclosure-claims")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.text == '" + text + "' }.id");
        return new Claimed(id, code);
    }

    static String published(String agency) {
        String disclosure = recorded(agency, Map.of("createdOn", "2026-03-02"));
        publish(editor(agency), disclosure, 0, Map.of("publishedOn", "2026-03-03"))
                .statusCode(200);
        return disclosure;
    }

    static String recorded(String agency, Map<String, ?> changes) {
        return record(editor(agency), agency, changes).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse record(RequestSpecification who, String agency, Map<String, ?> changes) {
        return who.contentType(ContentType.JSON)
                .body(command(changes))
                .post("/api/registry/v1/agencies/" + Agencies.id(agency) + "/disclosures")
                .then();
    }

    private static ValidatableResponse change(
            RequestSpecification who, String id, int version, Map<String, ?> changes) {
        return who.contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(command(changes))
                .put(DISCLOSURES + "/" + id)
                .then();
    }

    private static ValidatableResponse publish(
            RequestSpecification who, String id, int version, Map<String, ?> command) {
        return who.contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(command)
                .post(DISCLOSURES + "/" + id + "/publication")
                .then();
    }

    private static ValidatableResponse claim(String disclosure) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("disclosureId", disclosure, "text", "Số liệu sai"))
                .post(CLAIMS)
                .then();
    }

    private static ValidatableResponse answer(RequestSpecification who, String id, int version) {
        return who.contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("outcome", "CORRECTED", "answer", "Đã sửa số liệu."))
                .post(CLAIMS + "/" + id + "/answer")
                .then();
    }

    private static ValidatableResponse listed(String agency, @Nullable String state) {
        RequestSpecification request = editor(agency);
        if (state != null) {
            request.queryParam("state", state);
        }
        return request.get("/api/registry/v1/agencies/" + Agencies.id(agency) + "/disclosures")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse publicly(String agency) {
        return given().queryParam("agency", Agencies.id(agency))
                .get(DISCLOSURES)
                .then()
                .statusCode(200);
    }

    private static LocalDate today() {
        return LocalDate.now(WorkingCalendar.ZONE);
    }

    private static Map<String, Object> command(Map<String, ?> changes) {
        Map<String, Object> command = new HashMap<>(Map.of(
                "title", "Kế hoạch phát triển kinh tế - xã hội",
                "form", "PORTAL",
                "place", "https://vidu.laichau.gov.vn/cong-khai",
                "createdOn", "2026-11-02"));
        command.putAll(changes);
        return command;
    }
}
