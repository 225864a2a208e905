package vn.caunoi.registry.reorganisation;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.contracts.Topics;
import vn.caunoi.contracts.monitoring.IssueOrigin;
import vn.caunoi.contracts.registry.AgencyRecorded;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Issues;
import vn.caunoi.testkit.Broker;
import vn.caunoi.testkit.Tokens;
import vn.caunoi.testkit.WithServers;

/** Each test reorganises bodies of its own. */
@QuarkusTest
@WithServers(database = "registry")
class ReorganisationResourceTest {

    private static final String REORGANISATIONS = "/api/registry/v1/reorganisations";
    private static final String AGENCIES = "/api/registry/v1/agencies";

    @Inject
    ReorganisationService reorganisations;

    @Test
    void holdsTheReformOf2025AsOneEvent() {
        String id = as(Roles.LEADER)
                .queryParam("size", 100)
                .get(REORGANISATIONS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.documentNumber == '1670/NQ-UBTVQH15' }.id");

        as(Roles.LEADER)
                .get(REORGANISATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("summary.effectiveOn", equalTo("2025-07-01"))
                .body("summary.state", equalTo("IN_FORCE"))
                .body("steps", hasSize(37))
                .body("steps.findAll { it.kind == 'MERGE' }.predecessors.flatten().size()", equalTo(104))
                .body("steps.findAll { it.kind == 'ABOLISH' }.predecessors.flatten().size()", equalTo(8));
    }

    @Test
    void movesOpenWorkToTheSuccessorAndTellsTheOthers() {
        UUID old = Agencies.id("ban-quan-ly-khu-kinh-te");
        UUID task = Issues.opened(Issues.anIssue(old, IssueOrigin.PRESS_REQUEST, "2026-11-23T02:00:00Z"));
        String draft = prepare(plan(
                        "2026-10-01", step("REPLACE", List.of(old), body("Ban Quản lý các khu kinh tế tỉnh Lai Châu"))))
                .statusCode(201)
                .body("summary.state", equalTo("DRAFT"))
                .body("effects.findAll { it.subject == 'TASK' }.id", contains(task.toString()))
                .body("effects.findAll { it.subject == 'TASK' }.destiny", contains("MOVES"))
                .body("ready", equalTo(true))
                .extract()
                .path("summary.id");
        // A dry run moves nothing.
        given().get(AGENCIES + "/" + old).then().body("validTo", nullValue());

        apply(draft).statusCode(200).body("summary.state", equalTo("IN_FORCE"));

        String heir = given().get(AGENCIES + "/" + old)
                .then()
                .body("validTo", equalTo("2026-09-30"))
                .body("successors", hasSize(1))
                .extract()
                .path("successors[0].id");
        as(Roles.LEADER)
                .get("/api/registry/v1/tasks/" + task)
                .then()
                .body("agencyId", equalTo(heir))
                .body("agencyName", equalTo("Ban Quản lý các khu kinh tế tỉnh Lai Châu"));
        given().queryParam("q", "ban quan ly khu kinh te").get(AGENCIES).then().body("items.id", hasItem(heir));
        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(last(old).successors()).containsExactly(UUID.fromString(heir)));
        assertThat(last(old).validTo()).isEqualTo("2026-09-30");
        await().atMost(60, SECONDS)
                .untilAsserted(() ->
                        assertThat(last(UUID.fromString(heir)).predecessors()).containsExactly(old));
        apply(draft).statusCode(409).body("code", equalTo("reorganisation-applied"));
    }

    @Test
    void splitsThenMergesAndFollowsOldNames() {
        UUID tax = Agencies.id("thue-tinh");
        applied(plan("2026-03-01", step("SPLIT", List.of(tax), body("Thuế Bắc Lai Châu"), body("Thuế Nam Lai Châu"))));

        given().queryParam("name", "Thuế tỉnh Lai Châu")
                .get(AGENCIES + "/resolve")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("SPLIT"))
                .body("candidates[0].today.name", containsInAnyOrder("Thuế Bắc Lai Châu", "Thuế Nam Lai Châu"));

        applied(plan(
                "2026-06-01",
                step(
                        "MERGE",
                        List.of(byName("Thuế Bắc Lai Châu"), byName("Thuế Nam Lai Châu")),
                        body("Thuế khu vực Lai Châu"))));
        given().queryParam("name", "Thuế tỉnh Lai Châu")
                .get(AGENCIES + "/resolve")
                .then()
                .body("outcome", equalTo("BODY"))
                .body("candidates[0].today.name", contains("Thuế khu vực Lai Châu"))
                .body("candidates[0].path", hasSize(4));
        given().queryParam("asAt", "2026-04-01")
                .queryParam("q", "thue bac")
                .get(AGENCIES)
                .then()
                .body("items.name", contains("Thuế Bắc Lai Châu"));
    }

    @Test
    void renamesABodyThatStaysItself() {
        UUID id = Agencies.id("bao-hiem-xa-hoi-tinh");
        String before = given().get(AGENCIES + "/" + id).path("name");

        applied(plan("2026-05-01", step("RENAME", List.of(id), body("Bảo hiểm xã hội khu vực thử"))));

        given().get(AGENCIES + "/" + id)
                .then()
                .body("name", equalTo("Bảo hiểm xã hội khu vực thử"))
                .body("successors", hasSize(0))
                .body("validTo", nullValue());
        given().queryParam("asAt", "2026-04-30").get(AGENCIES + "/" + id).then().body("name", equalTo(before));
        given().get(AGENCIES + "/" + id + "/history")
                .then()
                .body("periods", hasSize(2))
                .body("periods[1].beganBy", equalTo("RENAME"))
                .body("periods[1].beganDocument", equalTo("99/NQ-HĐND"));
        given().queryParam("name", before)
                .get(AGENCIES + "/resolve")
                .then()
                .body("candidates[0].today.name", contains("Bảo hiểm xã hội khu vực thử"));
    }

    @Test
    void writesADayToComeAndHandsOverOnThatDay() throws Throwable {
        UUID id = Agencies.id("so-dan-toc-va-ton-giao");
        UUID task = Issues.opened(Issues.anIssue(id, IssueOrigin.PRESS_REQUEST, "2026-11-23T02:00:00Z"));
        String draft =
                prepared(plan("2099-01-01", step("REPLACE", List.of(id), body("Sở Dân tộc, Tôn giáo và Tín ngưỡng"))));

        apply(draft).statusCode(200).body("summary.state", equalTo("SCHEDULED"));

        given().queryParam("asAt", "2099-01-01")
                .queryParam("q", "tin nguong")
                .get(AGENCIES)
                .then()
                .body("items.name", contains("Sở Dân tộc, Tôn giáo và Tín ngưỡng"));
        given().queryParam("q", "tin nguong").get(AGENCIES).then().body("total", equalTo(0));
        as(Roles.LEADER).get("/api/registry/v1/tasks/" + task).then().body("agencyId", equalTo(id.toString()));
        prepare(plan("2027-01-01", step("ABOLISH", List.of(id))))
                .statusCode(409)
                .body("code", equalTo("body-changes-later"));

        VertxContextSupport.subscribeAndAwait(() -> reorganisations.enterIntoForce(UUID.fromString(draft)));

        as(Roles.LEADER).get("/api/registry/v1/tasks/" + task).then().body("agencyId", not(equalTo(id.toString())));
        as(Roles.LEADER)
                .get(REORGANISATIONS + "/" + draft)
                .then()
                .body("summary.state", equalTo("IN_FORCE"))
                .body("effects.findAll { it.subject == 'TASK' }.id", contains(task.toString()));
    }

    @Test
    void abolishesOnlyWhenSomebodyTakesTheOpenWork() {
        UUID id = Agencies.id("bo-chi-huy-quan-su-tinh");
        Issues.opened(Issues.anIssue(id, IssueOrigin.PRESS_REQUEST, "2026-11-23T02:00:00Z"));
        String draft = prepare(plan("2026-10-01", step("ABOLISH", List.of(id))))
                .statusCode(201)
                .body("ready", equalTo(false))
                .extract()
                .path("summary.id");

        apply(draft).statusCode(409).body("code", equalTo("heir-needed"));

        given().get(AGENCIES + "/" + id).then().body("validTo", nullValue());
        Map<String, Object> abolish = step("ABOLISH", List.of(id));
        abolish.put("heirId", Agencies.id("ubnd-tinh"));
        edit(draft, etag(draft), plan("2026-10-01", abolish)).statusCode(200).body("ready", equalTo(true));
        apply(draft).statusCode(200);
        given().queryParam("asAt", "2026-10-01").get(AGENCIES + "/" + id).then().statusCode(404);
    }

    @Test
    void asksWhichSuccessorOfASplitTakesTheOpenWork() {
        UUID id = Bodies.begun(
                        "ban-tuyen-giao-va-dan-van-tinh-uy",
                        "2026-03-01",
                        body("Cơ quan thử chia"),
                        body("Cơ quan thử không chia"))
                .get(0);
        UUID task = Issues.opened(Issues.anIssue(id, IssueOrigin.PRESS_REQUEST, "2026-11-23T02:00:00Z"));
        Map<String, Object> split = step("SPLIT", List.of(id), body("Cơ quan thử Bắc"), body("Cơ quan thử Nam"));
        String draft = prepare(plan("2026-10-01", split))
                .statusCode(201)
                .body("ready", equalTo(false))
                .extract()
                .path("summary.id");
        apply(draft).statusCode(409).body("code", equalTo("heir-needed"));

        split.put("heirOfNew", 1);
        edit(draft, etag(draft), plan("2026-10-01", split))
                .statusCode(200)
                .body("ready", equalTo(true))
                .body("steps[0].heir.name", equalTo("Cơ quan thử Nam"))
                .body("effects.find { it.id == '%s' }.toName".formatted(task), equalTo("Cơ quan thử Nam"));
        apply(draft).statusCode(200);

        as(Roles.LEADER).get("/api/registry/v1/tasks/" + task).then().body("agencyName", equalTo("Cơ quan thử Nam"));
    }

    @Test
    void keepsAWithdrawnDraftToBeSeenAndLetsNobodyApplyIt() {
        UUID id = Agencies.id("so-giao-duc-va-dao-tao");
        String draft = prepared(plan("2027-10-01", step("RENAME", List.of(id), body("Sở Giáo dục"))));
        String seen = etag(draft);
        withdraw(draft, "\"9\"").statusCode(412).body("code", equalTo("stale-version"));
        as(Roles.PROVINCE_ADMIN)
                .contentType(ContentType.JSON)
                .post(REORGANISATIONS + "/" + draft + "/withdrawal")
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-required"));

        withdraw(draft, seen)
                .statusCode(200)
                .body("summary.state", equalTo("WITHDRAWN"))
                .body("summary.withdrawnBy", equalTo("quantri"))
                .body("effects", hasSize(0));

        apply(draft).statusCode(409).body("code", equalTo("reorganisation-withdrawn"));
        withdraw(draft, etag(draft)).statusCode(409).body("code", equalTo("reorganisation-withdrawn"));
        edit(draft, etag(draft), plan("2027-11-01", step("RENAME", List.of(id), body("Sở Giáo dục"))))
                .statusCode(409)
                .body("code", equalTo("reorganisation-withdrawn"));
        as(Roles.LEADER)
                .queryParam("size", 100)
                .get(REORGANISATIONS)
                .then()
                .body("items.find { it.id == '%s' }.state".formatted(draft), equalTo("WITHDRAWN"));
        withdraw(UUID.randomUUID().toString(), "\"0\"").statusCode(404);
        // What has been applied cannot be withdrawn.
        String applied = as(Roles.LEADER)
                .queryParam("size", 100)
                .get(REORGANISATIONS)
                .then()
                .extract()
                .path("items.find { it.documentNumber == '1670/NQ-UBTVQH15' }.id");
        withdraw(applied, etag(applied)).statusCode(409).body("code", equalTo("reorganisation-applied"));
    }

    @Test
    void wantsTheVersionThatWasSeen() {
        UUID id = Agencies.id("so-giao-duc-va-dao-tao");
        String draft = prepared(plan("2027-10-01", step("RENAME", List.of(id), body("Sở Giáo dục"))));
        String seen = etag(draft);
        edit(draft, seen, plan("2027-11-01", step("RENAME", List.of(id), body("Sở Giáo dục"))))
                .statusCode(200);

        as(Roles.PROVINCE_ADMIN)
                .contentType(ContentType.JSON)
                .header("If-Match", seen)
                .post(REORGANISATIONS + "/" + draft + "/application")
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        as(Roles.PROVINCE_ADMIN)
                .contentType(ContentType.JSON)
                .post(REORGANISATIONS + "/" + draft + "/application")
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-required"));
        edit(draft, seen, plan("2027-12-01", step("RENAME", List.of(id), body("Sở Giáo dục"))))
                .statusCode(412);
    }

    @ParameterizedTest
    @CsvSource({
        "documentNumber, '', 400, invalid-input",
        "documentNumber, QĐ 12, 400, invalid-input",
        "effectiveOn, 0001-01-01, 400, invalid-input",
        "title, '', 400, invalid-input"
    })
    void refusesAnEventWithoutADocumentOrDay(String field, String value, int status, String code) {
        Map<String, Object> plan = plan("2027-10-01", step("ABOLISH", List.of(Agencies.id("so-giao-duc-va-dao-tao"))));
        plan.put(field, value);

        prepare(plan).statusCode(status).body("code", equalTo(code)).body("errors[0].pointer", equalTo("/" + field));
    }

    @Test
    void refusesWrongNumbersCirclesStrangersAndOtherProvinces() {
        UUID id = Agencies.id("so-giao-duc-va-dao-tao");
        UUID other = Agencies.id("so-xay-dung");
        prepare(plan("2027-10-01", step("SPLIT", List.of(id), body("Sở Một"))))
                .statusCode(422)
                .body("code", equalTo("successors-miscounted"))
                .body("errors[0].pointer", equalTo("/steps/0/successors"));
        prepare(plan("2027-10-01", step("MERGE", List.of(id), body("Sở Một"))))
                .statusCode(422)
                .body("code", equalTo("predecessors-miscounted"));
        prepare(plan("2027-10-01", into("MERGE", List.of(id), other), into("MERGE", List.of(other), id)))
                .statusCode(422)
                .body("code", equalTo("succession-cycle"));
        prepare(plan("2027-10-01", into("MERGE", List.of(id), UUID.randomUUID())))
                .statusCode(422)
                .body("code", equalTo("agency-unknown"));
        prepare(plan("2027-10-01", into("MERGE", List.of(Agencies.id("ubnd-xa-binh-lu-tam-duong")), id)))
                .statusCode(422)
                .body("code", equalTo("body-not-standing"));
        Map<String, Object> foreign = new HashMap<>(body("Sở Một"));
        foreign.put("identifier", "H36.12");
        prepare(plan("2027-10-01", step("REPLACE", List.of(id), foreign)))
                .statusCode(422)
                .body("code", equalTo("agency-of-another-province"))
                .body("errors[0].pointer", equalTo("/steps/0/newBodies/0/identifier"));
        as(Roles.PROVINCE_ADMIN)
                .get(REORGANISATIONS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("reorganisation-not-found"));
    }

    @Test
    void writesNothingWhenACodeIsTaken() {
        UUID id = Agencies.id("so-giao-duc-va-dao-tao");
        Map<String, Object> taken = new HashMap<>(body("Sở Mã trùng"));
        taken.put("identifier", "H35");
        String draft = prepared(plan("2026-09-01", step("REPLACE", List.of(id), taken)));

        apply(draft).statusCode(409).body("code", equalTo("identifier-taken"));

        given().get(AGENCIES + "/" + id).then().body("validTo", nullValue()).body("successors", hasSize(0));
        as(Roles.LEADER).get(REORGANISATIONS + "/" + draft).then().body("summary.state", equalTo("DRAFT"));
    }

    private static AgencyRecorded last(UUID id) {
        List<AgencyRecorded> told = Broker.records(Topics.REGISTRY_AGENCY, id).stream()
                .map(Broker::event)
                .map(AgencyRecorded.class::cast)
                .toList();
        assertThat(told).isNotEmpty();
        return told.get(told.size() - 1);
    }

    private static UUID byName(String name) {
        return UUID.fromString(given().queryParam("q", name)
                .queryParam("asAt", "2026-05-31")
                .get(AGENCIES)
                .then()
                .extract()
                .path("items[0].id"));
    }

    private static void applied(Map<String, Object> plan) {
        apply(prepared(plan)).statusCode(200).body("summary.state", equalTo("IN_FORCE"));
    }

    private static String prepared(Map<String, Object> plan) {
        return prepare(plan).statusCode(201).extract().path("summary.id");
    }

    private static ValidatableResponse prepare(Map<String, Object> plan) {
        return as(Roles.PROVINCE_ADMIN)
                .contentType(ContentType.JSON)
                .body(plan)
                .post(REORGANISATIONS)
                .then();
    }

    private static ValidatableResponse edit(String id, String etag, Map<String, Object> plan) {
        return as(Roles.PROVINCE_ADMIN)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(plan)
                .put(REORGANISATIONS + "/" + id)
                .then();
    }

    private static ValidatableResponse withdraw(String id, String etag) {
        return as(Roles.PROVINCE_ADMIN)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .post(REORGANISATIONS + "/" + id + "/withdrawal")
                .then();
    }

    private static ValidatableResponse apply(String id) {
        return as(Roles.PROVINCE_ADMIN)
                .contentType(ContentType.JSON)
                .header("If-Match", etag(id))
                .post(REORGANISATIONS + "/" + id + "/application")
                .then();
    }

    private static String etag(String id) {
        return as(Roles.LEADER)
                .get(REORGANISATIONS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static RequestSpecification as(String role) {
        return given().auth()
                .oauth2(Tokens.of("quantri").roles(role).agency("ubnd-tinh").sign());
    }

    @SafeVarargs
    private static Map<String, Object> plan(String effectiveOn, Map<String, Object>... steps) {
        return new HashMap<>(Map.of(
                "title", "Sắp xếp thử",
                "documentNumber", "99/NQ-HĐND",
                "documentDate", "2026-02-01",
                "effectiveOn", effectiveOn,
                "steps", List.of(steps)));
    }

    @SafeVarargs
    private static Map<String, Object> step(String kind, List<UUID> predecessors, Map<String, Object>... bodies) {
        return new HashMap<>(Map.of("kind", kind, "predecessors", predecessors, "newBodies", List.of(bodies)));
    }

    private static Map<String, Object> into(String kind, List<UUID> predecessors, UUID successor) {
        return new HashMap<>(Map.of("kind", kind, "predecessors", predecessors, "successors", List.of(successor)));
    }

    private static Map<String, Object> body(String name) {
        return Map.of("name", name, "kind", "department");
    }
}
