package vn.caunoi.registry.reorganisation;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.caunoi.registry.reorganisation.Bodies.AGENCIES;
import static vn.caunoi.registry.reorganisation.Bodies.apply;
import static vn.caunoi.registry.reorganisation.Bodies.department;
import static vn.caunoi.registry.reorganisation.Bodies.into;
import static vn.caunoi.registry.reorganisation.Bodies.plan;
import static vn.caunoi.registry.reorganisation.Bodies.prepare;
import static vn.caunoi.registry.reorganisation.Bodies.prepared;
import static vn.caunoi.registry.reorganisation.Bodies.step;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.contracts.Topics;
import vn.caunoi.contracts.monitoring.IssueOrigin;
import vn.caunoi.contracts.registry.AgencyRecorded;
import vn.caunoi.registry.Issues;
import vn.caunoi.testkit.Broker;
import vn.caunoi.testkit.WithServers;

/** A part becomes a body of its own, and the body goes on. */
@QuarkusTest
@WithServers(database = "registry")
class SplitOffTest {

    private static List<UUID> bodies = List.of();

    @Test
    void letsTheBodyGoOnWithEverythingThatBelongsToIt() {
        UUID old = body(0);
        UUID task = Issues.opened(Issues.anIssue(old, IssueOrigin.PRESS_REQUEST, "2026-11-23T02:00:00Z"));
        String draft = prepare(plan("2026-10-01", step("SPLIT_OFF", List.of(old), department("Chi cục thử Tách ra"))))
                .statusCode(201)
                .body("ready", equalTo(true))
                .body("effects", hasSize(0))
                .extract()
                .path("summary.id");

        String part = apply(draft)
                .statusCode(200)
                .body("summary.state", equalTo("IN_FORCE"))
                .extract()
                .path("steps[0].newBodies[0].id");

        given().get(AGENCIES + "/" + old)
                .then()
                .body("name", equalTo("Cơ quan gốc 1"))
                .body("validTo", nullValue())
                .body("successors", hasSize(0));
        given().get(AGENCIES + "/" + part)
                .then()
                .body("validFrom", equalTo("2026-10-01"))
                .body("predecessors.id", contains(old.toString()));
        Bodies.admin().get("/api/registry/v1/tasks/" + task).then().body("agencyId", equalTo(old.toString()));
        await().atMost(60, SECONDS)
                .untilAsserted(
                        () -> assertThat(told(UUID.fromString(part)).name()).isEqualTo("Chi cục thử Tách ra"));
        assertThat(told(old).successors()).isEmpty();
        assertThat(told(old).validTo()).isNull();
        assertThat(told(old).heir()).isNull();
    }

    @Test
    void answersForEveryDayAndTellsOfTheDayInBothLives() {
        UUID old = body(1);
        String draft =
                prepared(plan("2026-10-01", step("SPLIT_OFF", List.of(old), department("Chi cục thử Theo ngày"))));
        String part = apply(draft).statusCode(200).extract().path("steps[0].newBodies[0].id");

        given().queryParam("asAt", "2026-09-30")
                .get(AGENCIES + "/" + part)
                .then()
                .statusCode(404);
        given().queryParam("asAt", "2026-09-30")
                .get(AGENCIES + "/" + old)
                .then()
                .statusCode(200);
        given().queryParam("asAt", "2026-10-01")
                .get(AGENCIES + "/" + old)
                .then()
                .statusCode(200);
        given().get(AGENCIES + "/" + old + "/history")
                .then()
                .body("periods", hasSize(2))
                .body("periods[0].validTo", equalTo("2026-09-30"))
                .body("periods[1].beganBy", equalTo("SPLIT_OFF"))
                .body("periods[1].beganDocument", equalTo("99/NQ-HĐND"))
                .body("successions.findAll { it.direction == 'SUCCESSOR' }.kind", contains("SPLIT_OFF"));
        given().get(AGENCIES + "/" + part + "/history")
                .then()
                .body("periods[0].beganBy", equalTo("SPLIT_OFF"))
                .body("successions.agency.id", contains(old.toString()));
        // The name leads to the body that goes on, and to nobody else.
        given().queryParam("name", "Cơ quan gốc 2")
                .get(AGENCIES + "/resolve")
                .then()
                .body("outcome", equalTo("BODY"))
                .body("candidates[0].today.id", contains(old.toString()));
        given().queryParam("q", "co quan goc 2").get(AGENCIES).then().body("items.id", contains(old.toString()));
    }

    @Test
    void letsAPartComeBackAndTheRestGoFurther() {
        UUID old = body(2);
        String first = prepared(plan("2026-06-01", step("SPLIT_OFF", List.of(old), department("Chi cục thử Trở về"))));
        String part = apply(first).statusCode(200).extract().path("steps[0].newBodies[0].id");

        apply(prepared(plan("2026-07-01", into("MERGE", List.of(UUID.fromString(part)), old))))
                .statusCode(200);
        apply(prepared(plan("2026-08-01", into("SPLIT_OFF", List.of(old), body(3)))))
                .statusCode(200);
        apply(prepared(plan("2026-09-01", into("SPLIT_OFF", List.of(old), body(3)))))
                .statusCode(200);
        apply(prepared(plan("2026-10-01", step("REPLACE", List.of(old), department("Cơ quan gốc Ba Mới")))))
                .statusCode(200);

        // Old names lead to the body that took the place, not to those that got parts.
        for (String name : List.of("Cơ quan gốc 3", "Chi cục thử Trở về")) {
            given().queryParam("name", name)
                    .get(AGENCIES + "/resolve")
                    .then()
                    .body("outcome", equalTo("BODY"))
                    .body("candidates[0].today.name", contains("Cơ quan gốc Ba Mới"));
        }
        given().get(AGENCIES + "/" + body(3))
                .then()
                .body("predecessors.findAll { it.id == '%s' }".formatted(old), hasSize(1));
        given().get(AGENCIES + "/" + old).then().body("successors.name", contains("Cơ quan gốc Ba Mới"));
    }

    @Test
    void wantsSomebodyWhoGetsThePartAndNobodyForTheOpenWork() {
        UUID old = body(4);
        prepare(plan("2026-10-01", into("SPLIT_OFF", List.of(old))))
                .statusCode(422)
                .body("code", equalTo("successors-miscounted"));
        prepare(plan("2026-10-01", into("SPLIT_OFF", List.of(old, body(3)), body(5))))
                .statusCode(422)
                .body("code", equalTo("predecessors-miscounted"));
        prepare(plan("2026-10-01", into("SPLIT_OFF", List.of(old), old)))
                .statusCode(422)
                .body("code", equalTo("succession-cycle"));
        Map<String, Object> withHeir = into("SPLIT_OFF", List.of(old), body(5));
        withHeir.put("heirId", body(5).toString());
        prepare(plan("2026-10-01", withHeir)).statusCode(422).body("code", equalTo("heir-wrong"));
    }

    private static AgencyRecorded told(UUID id) {
        List<AgencyRecorded> told = Broker.records(Topics.REGISTRY_AGENCY, id).stream()
                .map(Broker::event)
                .map(AgencyRecorded.class::cast)
                .toList();
        assertThat(told).isNotEmpty();
        return told.get(told.size() - 1);
    }

    private static synchronized UUID body(int number) {
        if (bodies.isEmpty()) {
            bodies = Bodies.begun(
                    "hdnd-tinh",
                    "2026-03-01",
                    department("Cơ quan gốc 1"),
                    department("Cơ quan gốc 2"),
                    department("Cơ quan gốc 3"),
                    department("Cơ quan gốc 4"),
                    department("Cơ quan gốc 5"),
                    department("Cơ quan gốc 6"));
        }
        return bodies.get(number);
    }
}
