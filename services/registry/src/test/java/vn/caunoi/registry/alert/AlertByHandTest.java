package vn.caunoi.registry.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.caunoi.registry.Speakers.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Alerts;
import vn.caunoi.testkit.WithServers;

/** Cases that call for a first statement and were not broadcast: staff opens them. */
@QuarkusTest
@WithServers(database = "registry")
class AlertByHandTest {

    private static final String ALERTS = "/api/registry/v1/alerts/";
    private static final String HERE = "so-van-hoa-the-thao-va-du-lich";
    private static final String ELSEWHERE = "ubnd-xa-binh-lu";

    @ParameterizedTest
    @ValueSource(strings = {Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER})
    void opensTheFirstStatementWithin24Hours(String role) {
        ValidatableResponse opened = open(as("canbo", role, HERE), Map.of())
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", notNullValue())
                .body("origin", equalTo("BY_HAND"))
                .body("openedBy", equalTo("canbo"))
                .body("reason", equalTo("Nhiều báo đã hỏi."))
                .body("occurredAt", equalTo("2026-11-21T18:00:00Z"))
                .body("receivedAt", equalTo("2026-11-21T19:40:00Z"))
                .body("impactDeterminedAt", nullValue())
                .body("end", nullValue());

        // Sunday night to Monday night: hours run on.
        JsonPath task = task(opened);
        assertThat(task.getString("kind")).isEqualTo("ALERT");
        assertThat(task.getString("agencyId")).isEqualTo(Agencies.id(HERE).toString());
        assertThat(task.getString("state")).isEqualTo("OPEN");
        assertThat(task.getString("clock.rule")).isEqualTo("spk.firstStatement.event");
        assertThat(task.getString("clock.dueAt")).isEqualTo("2026-11-22T19:40:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30T23:00:00+07:00, 2026-06-30T23:30:00+07:00, spk.firstStatement, 2026-07-01T16:00:00Z",
        "2026-06-30T23:00:00+07:00, 2026-07-01T00:00:00+07:00, spk.firstStatement.event, 2026-07-01T17:00:00Z"
    })
    void countsByTheLawOfTheDayOnWhichItWasReceived(String occurred, String received, String rule, String due) {
        JsonPath task = task(open(spokesperson(), Map.of("occurredAt", occurred, "receivedAt", received))
                .statusCode(201));

        assertThat(task.getString("clock.rule")).isEqualTo(rule);
        assertThat(task.getString("clock.dueAt")).isEqualTo(due);
    }

    @Test
    void waitsForTheImpactOnOpinionAndFollowsTheMomentsThatStaffCorrects() {
        ValidatableResponse opened =
                open(spokesperson(), Map.of("concern", "OPINION")).statusCode(201);
        assertThat(task(opened).getString("clock")).isNull();
        String id = opened.extract().path("id");

        change(id, 0, Map.of("concern", "OPINION", "impactDeterminedAt", "2026-11-22T09:00:00+07:00"))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("impactDeterminedAt", equalTo("2026-11-22T02:00:00Z"))
                .body("receivedAt", equalTo("2026-11-21T19:40:00Z"));
        assertThat(task(opened).getString("clock.rule")).isEqualTo("spk.firstStatement.opinion");
        assertThat(task(opened).getString("clock.dueAt")).isEqualTo("2026-11-23T02:00:00Z");

        change(id, 1, Map.of("concern", "OPINION", "title", "Tin đồn về lễ hội"))
                .statusCode(200)
                .body("title", equalTo("Tin đồn về lễ hội"));
        assertThat(task(opened).getString("clock")).isNull();
    }

    @Test
    void takesBackWhatWasOpenedByMistakeOnce() {
        ValidatableResponse opened = open(spokesperson(), Map.of()).statusCode(201);
        String id = opened.extract().path("id");

        withdraw(spokesperson(), id)
                .statusCode(200)
                .body("end.ending", equalTo("MISTAKE"))
                .body("end.reason", equalTo("Trùng với vụ việc khác."));
        assertThat(task(opened).getString("state")).isEqualTo("WITHDRAWN");
        withdraw(spokesperson(), id).statusCode(409).body("code", equalTo("task-closed"));
        change(id, 0, Map.of()).statusCode(409).body("code", equalTo("task-closed"));
    }

    @Test
    void isAnsweredByAStatementLikeAnyOther() {
        ValidatableResponse opened = open(spokesperson(), Map.of()).statusCode(201);
        String task = opened.extract().path("taskId");
        String draft = spokesperson()
                .body(Map.of("taskId", task, "title", "Thông tin ban đầu", "body", "Đang xác minh."))
                .post("/api/registry/v1/statements")
                .then()
                .statusCode(201)
                .body("answers", nullValue())
                .extract()
                .path("id");

        spokesperson()
                .header("If-Match", "\"0\"")
                .post("/api/registry/v1/statements/" + draft + "/publication")
                .then()
                .statusCode(200);

        assertThat(task(opened).getString("state")).isEqualTo("ANSWERED");
        withdraw(spokesperson(), opened.extract().path("id"))
                .statusCode(409)
                .body("code", equalTo("task-already-answered"));
    }

    @Test
    void leavesWhatWasBroadcastToBroadcast() {
        UUID alert = Alerts.opened(Alerts.aLandslide(Agencies.id(HERE), "2026-11-20T02:00:00Z"));

        spokesperson().get(ALERTS + alert).then().body("origin", equalTo("BROADCAST"));
        change(alert.toString(), 0, Map.of()).statusCode(409).body("code", equalTo("alert-of-broadcast"));
        withdraw(spokesperson(), alert.toString()).statusCode(409).body("code", equalTo("alert-of-broadcast"));
    }

    @ParameterizedTest
    @CsvSource({
        "receivedAt, 2026-11-21T17:59:00Z, 422, alert-times-odd",
        "receivedAt, 2198-01-01T00:00:00Z, 422, alert-times-odd",
        "occurredAt, 2198-01-01T00:00:00Z, 422, alert-times-odd",
        "impactDeterminedAt, 2026-11-21T17:59:00Z, 422, alert-times-odd",
        "impactDeterminedAt, 2198-01-01T00:00:00Z, 422, alert-times-odd",
        "receivedAt, 1900-01-01T00:00:00Z, 400, invalid-input",
        "title, <b>Lũ</b>, 400, invalid-input",
        "text, <script>alert(1)</script>, 400, invalid-input",
        "reason, '', 400, invalid-input"
    })
    void refusesWhatCannotBe(String field, String value, int status, String code) {
        open(spokesperson(), Map.of(field, value))
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors.pointer", hasItem("/" + field));
    }

    @Test
    void knowsFiveLevelsOfRisk() {
        open(spokesperson(), Map.of("riskLevel", 5)).statusCode(201).body("riskLevel", equalTo(5));
        open(spokesperson(), Map.of("riskLevel", 6))
                .statusCode(400)
                .body("code", equalTo("invalid-input"))
                .body("errors.pointer", hasItem("/riskLevel"));
    }

    @Test
    void needsAReason() {
        Map<String, Object> body = with(Map.of());
        body.remove("reason");

        spokesperson()
                .body(body)
                .post("/api/registry/v1/agencies/" + Agencies.id(HERE) + "/alerts")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/reason"));
    }

    @Test
    void actsOnlyForTheOwnAgencyAndOnlyOnWhatWasSeen() {
        String id = open(spokesperson(), Map.of()).statusCode(201).extract().path("id");

        open(as("ubndxa", Roles.SPOKESPERSON, ELSEWHERE), Map.of())
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        as("ubndxa", Roles.SPOKESPERSON, ELSEWHERE)
                .body("{")
                .post(ALERTS + id + "/withdrawal")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        as("ubndxa", Roles.SPOKESPERSON, ELSEWHERE).get(ALERTS + id).then().statusCode(403);
        withdraw(spokesperson(), UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("alert-not-found"));
        change(id, 7, Map.of()).statusCode(412);
        spokesperson().body(with(Map.of())).put(ALERTS + id).then().statusCode(428);
    }

    private static JsonPath task(ValidatableResponse alert) {
        return spokesperson()
                .get("/api/registry/v1/tasks/" + alert.extract().path("taskId"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> with(Map<String, Object> changes) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "title", "Lễ hội bị hoãn vào phút chót",
                "text", "Ban tổ chức dừng lễ hội lúc 1 giờ sáng.",
                "concern", "EVENT",
                "occurredAt", "2026-11-22T01:00:00+07:00",
                "receivedAt", "2026-11-22T02:40:00+07:00",
                "reason", "Nhiều báo đã hỏi."));
        body.putAll(changes);
        return body;
    }

    private static ValidatableResponse open(RequestSpecification who, Map<String, Object> changes) {
        return who.body(with(changes))
                .post("/api/registry/v1/agencies/" + Agencies.id(HERE) + "/alerts")
                .then();
    }

    private static ValidatableResponse change(String id, int seen, Map<String, Object> changes) {
        return spokesperson()
                .header("If-Match", "\"" + seen + "\"")
                .body(with(changes))
                .put(ALERTS + id)
                .then();
    }

    private static ValidatableResponse withdraw(RequestSpecification who, String id) {
        return who.body(Map.of("reason", "Trùng với vụ việc khác."))
                .post(ALERTS + id + "/withdrawal")
                .then();
    }

    private static RequestSpecification spokesperson() {
        return as("phatngon", Roles.SPOKESPERSON, HERE);
    }
}
