package vn.caunoi.registry.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.communicator.People.as;
import static vn.caunoi.registry.communicator.People.editorOf;
import static vn.caunoi.registry.training.Training.GAPS;
import static vn.caunoi.registry.training.Training.REQUIREMENTS;
import static vn.caunoi.registry.training.Training.aRequirement;
import static vn.caunoi.registry.training.Training.ask;
import static vn.caunoi.registry.training.Training.communicator;
import static vn.caunoi.registry.training.Training.course;
import static vn.caunoi.registry.training.Training.day;
import static vn.caunoi.registry.training.Training.enrolled;
import static vn.caunoi.registry.training.Training.mark;
import static vn.caunoi.registry.training.Training.marked;
import static vn.caunoi.registry.training.Training.settle;
import static vn.caunoi.registry.training.Training.today;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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

/** What is asked holds for everybody; each test asks something else, and looks at communes of its own. */
@QuarkusTest
@WithServers(database = "registry")
class StandingResourceTest {

    private static final String AGENCY = "ubnd-xa-ta-tong";
    private static final String TOPIC = "crisis-communication";
    private static final Map<String, Object> REPORTER = Map.of("kind", "REPORTER", "level", "province");

    @Test
    void tellsWhoStillLacksWhat() {
        ask(admin(), Map.of("topic", TOPIC, "kind", "REPORTER", "level", "province", "withinMonths", 12))
                .statusCode(201)
                .body("inForce", equalTo(true));
        String never = reporter("Chưa", Map.of("communeId", Agencies.id(AGENCY)));
        String met = reporter("Đạt", Map.of());
        String expired = reporter("Hết Hạn", Map.of());
        String expiring = reporter("Sắp Hết", Map.of());
        String absent = reporter("Vắng", Map.of());
        String unconfirmed = reporter("Chưa Xác Nhận", Map.of());
        String fresh = reporter("Mới", Map.of("activeFrom", day(-3)));
        communicator(AGENCY, Map.of("kind", "REPORTER", "level", "central"));
        attended(met, day(-10));
        attended(expired, today().minusMonths(12).minusDays(1).toString());
        attended(expiring, today().minusMonths(11).toString());
        absentFrom(absent);
        String planned = reportersCourse(day(-1));
        String line = enrolled(AGENCY, planned, unconfirmed);
        marked(editorOf(AGENCY), planned, mark(line, 0, "ATTENDED")).statusCode(200);

        people(Map.of()).containsExactlyInAnyOrder(never, expired, absent, unconfirmed);
        people(Map.of("standing", "MET")).containsExactly(met);
        people(Map.of("standing", "EXPIRED")).containsExactly(expired);
        people(Map.of("standing", "EXPIRING")).containsExactly(expiring);
        people(Map.of("standing", "GRACE")).containsExactly(fresh);
        people(Map.of("standing", "NEVER")).containsExactlyInAnyOrder(never, absent, unconfirmed);
        people(Map.of("q", "sung thi het han")).containsExactly(expired);
        people(Map.of("commune", Agencies.id(AGENCY))).containsExactly(never);

        summary(editorOf(AGENCY))
                .body("people", equalTo(7))
                .body("lacking", equalTo(4))
                .body("expiring", equalTo(1))
                .body("agencies.name", equalTo(List.of("Ủy ban nhân dân xã Tà Tổng")))
                .body("communes[0].lacking", equalTo(1))
                .body("levels[0].level", equalTo("province"))
                .body("topics[0].lacking", equalTo(4));
        settle(editorOf(AGENCY), planned, 0, "holding").statusCode(200);
        summary(as("lanhdao", Roles.LEADER, "ubnd-tinh").queryParam("agency", Agencies.id(AGENCY)))
                .body("lacking", equalTo(3));

        editorOf(AGENCY)
                .get("/api/registry/v1/trainees/" + absent + "/training")
                .then()
                .statusCode(200)
                .body("duties.find { it.topic == '" + TOPIC + "' }.standing", equalTo("NEVER"))
                .body("courses[0].state", equalTo("ABSENT"))
                .body("courses[0].reason", equalTo("Nghỉ ốm"))
                .body("courses[0].courseState", equalTo("HELD"));
    }

    @Test
    void exportsTheSameList() {
        String agency = "ubnd-xa-bum-to";
        ask(admin(), Map.of("topic", "disaster-communication", "kind", "REPORTER", "level", "central"))
                .statusCode(201);
        communicator(agency, Map.of("kind", "REPORTER", "level", "central", "personName", "Lò Văn Xuất Bản"));

        String text = editorOf(agency)
                .queryParam("topic", "disaster-communication")
                .get(GAPS + "/export")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(text)
                .startsWith("\uFEFFCơ quan,\"Xã, phường\",")
                .contains("Lò Văn Xuất Bản", "Báo cáo viên,Trung ương", "Chưa tham gia");
    }

    @Test
    void keepsEachAgencyToItsOwn() {
        String person = communicator("ubnd-xa-tua-sin-chai", Map.of());
        editorOf(AGENCY)
                .queryParam("agency", Agencies.id("ubnd-xa-tua-sin-chai"))
                .get(GAPS)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        editorOf(AGENCY)
                .get("/api/registry/v1/trainees/" + person + "/training")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        admin().get("/api/registry/v1/trainees/" + UUID.randomUUID() + "/training")
                .then()
                .statusCode(404)
                .body("code", equalTo("trainee-not-found"));
    }

    @Test
    void rewritesNoRequirementThatIsInForce() {
        String id = ask(admin(), Map.of("topic", "press-relations", "kind", "OFFICER", "validFrom", "2025-01-01"))
                .statusCode(201)
                .body("level", nullValue())
                .extract()
                .path("id");
        Map<String, Object> same = Map.of("topic", "press-relations", "kind", "OFFICER");

        ask(admin(), same).statusCode(409).body("code", equalTo("requirements-overlap"));
        change(id, 0, merged(same, Map.of("withinMonths", 6)))
                .statusCode(409)
                .body("code", equalTo("requirement-in-force"));
        change(id, 3, same).statusCode(412);
        change(id, 0, merged(same, Map.of("validTo", "2024-12-31")))
                .statusCode(422)
                .body("code", equalTo("period-inverted"));
        change(id, 0, merged(same, Map.of("validTo", day(-1))))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("inForce", equalTo(false));
        ask(admin(), merged(same, Map.of("validFrom", day(30), "withinMonths", 6)))
                .statusCode(201)
                .body("inForce", equalTo(false));
        admin().contentType(ContentType.JSON)
                .body(aRequirement(same))
                .put(REQUIREMENTS + "/" + id)
                .then()
                .statusCode(428);
        change(UUID.randomUUID().toString(), 0, same).statusCode(404).body("code", equalTo("requirement-not-found"));
        as("lanhdao", Roles.LEADER, "ubnd-tinh").get(REQUIREMENTS).then().body("items.id", hasItem(id));
    }

    @ParameterizedTest
    @CsvSource({
        "topic, moon, 422, topic-unknown",
        "level, moon, 422, level-unknown",
        "validTo, 2024-01-01, 422, period-inverted",
        "withinMonths, 0, 400, invalid-input",
        "graceMonths, 37, 400, invalid-input",
        "kind, DANCER, 400, malformed-body"
    })
    void asksNothingThatCannotBe(String field, String value, int status, String code) {
        ask(admin(), Map.of(field, value.matches("\\d{1,2}") ? Integer.valueOf(value) : value))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    private static String reporter(String name, Map<String, ? extends @Nullable Object> changes) {
        return communicator(AGENCY, merged(merged(REPORTER, Map.of("personName", "Sùng Thị " + name)), changes));
    }

    private static String reportersCourse(String lastDay) {
        return course(
                AGENCY,
                Map.of(
                        "topic", TOPIC,
                        "kinds", List.of("REPORTER"),
                        "levels", List.of(),
                        "firstDay", lastDay,
                        "lastDay", lastDay));
    }

    private static void attended(String person, String lastDay) {
        String course = reportersCourse(lastDay);
        marked(editorOf(AGENCY), course, mark(enrolled(AGENCY, course, person), 0, "ATTENDED"))
                .statusCode(200);
        settle(editorOf(AGENCY), course, 0, "holding").statusCode(200);
    }

    private static void absentFrom(String person) {
        String course = reportersCourse(day(-5));
        marked(editorOf(AGENCY), course, mark(enrolled(AGENCY, course, person), 0, "ABSENT", "reason", "Nghỉ ốm"))
                .statusCode(200);
        settle(editorOf(AGENCY), course, 0, "holding").statusCode(200);
    }

    private static org.assertj.core.api.ListAssert<String> people(Map<String, ?> query) {
        return assertThat(editorOf(AGENCY)
                .queryParam("topic", TOPIC)
                .queryParam("size", 100)
                .queryParams(query)
                .get(GAPS)
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.personId"));
    }

    private static ValidatableResponse summary(RequestSpecification who) {
        return who.queryParam("topic", TOPIC).get(GAPS + "/summary").then().statusCode(200);
    }

    private static ValidatableResponse change(String id, int version, Map<String, ? extends @Nullable Object> changes) {
        return admin().contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(aRequirement(changes))
                .put(REQUIREMENTS + "/" + id)
                .then();
    }

    private static Map<String, @Nullable Object> merged(
            Map<String, ? extends @Nullable Object> one, Map<String, ? extends @Nullable Object> two) {
        Map<String, @Nullable Object> both = new java.util.HashMap<>(one);
        both.putAll(two);
        return both;
    }
}
