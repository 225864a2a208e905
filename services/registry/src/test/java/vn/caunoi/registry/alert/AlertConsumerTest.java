package vn.caunoi.registry.alert;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.contracts.Topics;
import vn.caunoi.contracts.broadcast.AlertConcern;
import vn.caunoi.contracts.broadcast.AlertEnding;
import vn.caunoi.contracts.broadcast.AlertIssued;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Alerts;
import vn.caunoi.registry.Speakers;
import vn.caunoi.testkit.Broker;
import vn.caunoi.testkit.WithServers;

/** Broadcast sends no alerts yet, so the test does, over a real broker. */
@QuarkusTest
@WithServers(database = "registry")
class AlertConsumerTest {

    private static final String HERE = "ubnd-xa-bum-to";
    private static final String THERE = "ubnd-xa-bum-nua";

    @Test
    void opensTheFirstStatementWithin24HoursOfReceivingIt() {
        AlertIssued alert = Alerts.aLandslide(Agencies.id(HERE), "2026-11-21T19:40:00Z");

        Broker.send(alert);

        Map<String, Object> task = awaitTask(alert.id(), HERE);
        assertThat(task).containsEntry("kind", "ALERT").containsEntry("state", "OPEN");
        // Sunday night to Monday night: hours run on.
        assertThat(clock(task))
                .containsEntry("rule", "spk.firstStatement.event")
                .containsEntry("value", 24)
                .containsEntry("unit", "HOURS")
                .containsEntry("trigger", "2026-11-21T19:40:00Z")
                .containsEntry("dueAt", "2026-11-22T19:40:00Z");
        as(HERE).get("/api/registry/v1/alerts/" + alert.id())
                .then()
                .statusCode(200)
                .body("title", equalTo("Sạt lở đất tại bản Nậm Thử"))
                .body("riskLevel", equalTo(3))
                .body("occurredAt", equalTo("2026-11-21T19:10:00Z"))
                .body("receivedAt", equalTo("2026-11-21T19:40:00Z"))
                .body("impactDeterminedAt", nullValue())
                .body("end", nullValue());
    }

    @Test
    void countsFromTheEventUnderTheOlderDecree() {
        AlertIssued alert = Alerts.aLandslide(Agencies.id(HERE), "2026-06-30T16:40:00Z");

        Broker.send(alert);

        assertThat(clock(awaitTask(alert.id(), HERE)))
                .containsEntry("rule", "spk.firstStatement")
                .containsEntry("dueAt", "2026-07-01T16:10:00Z");
    }

    @Test
    void countsFromTheReceiptOfWhatHappenedOnTheLastDayOfTheOlderDecree() {
        AlertIssued alert = Alerts.aLandslide(Agencies.id(HERE), "2026-06-30T17:10:00Z");

        Broker.send(alert);

        assertThat(clock(awaitTask(alert.id(), HERE)))
                .containsEntry("rule", "spk.firstStatement.event")
                .containsEntry("dueAt", "2026-07-01T17:10:00Z");
    }

    @Test
    void startsTheClockOnlyWhenTheImpactOnOpinionIsDetermined() {
        Instant received = Instant.parse("2026-11-20T02:00:00Z");
        AlertIssued rumour = Alerts.issued(Agencies.id(HERE), AlertConcern.OPINION, received, received, null);

        Broker.send(rumour);
        assertThat(awaitTask(rumour.id(), HERE)).doesNotContainKey("clock");

        Broker.send(
                Alerts.updated(rumour, Agencies.id(HERE), rumour.title(), Instant.parse("2026-11-20T08:00:00Z"), 60),
                2);
        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(clock(awaitTask(rumour.id(), HERE)))
                .containsEntry("rule", "spk.firstStatement.opinion")
                .containsEntry("dueAt", "2026-11-21T08:00:00Z"));
    }

    @Test
    void opensOneTaskWhateverIsDeliveredTwiceOrOutOfOrder() {
        AlertIssued alert = Alerts.aLandslide(Agencies.id(HERE), "2026-11-20T02:00:00Z");
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        var news = Alerts.updated(alert, Agencies.id(HERE), "Sạt lở đất tại hai bản");

        Broker.send(news, second, 2);
        Broker.send(alert, first, 1);
        Broker.send(alert, first, 1);
        Broker.send(news, second, 2);
        Broker.send(alert, UUID.randomUUID(), 1);
        Broker.send(Alerts.updated(alert, Agencies.id(HERE), "Sạt lở đất tại ba bản", null, 7200), 3);

        awaitTitle(alert.id(), "Sạt lở đất tại ba bản");
        assertThat(tasksOf(alert.id(), HERE)).hasSize(1);
        assertThat(clock(tasksOf(alert.id(), HERE).get(0))).containsEntry("dueAt", "2026-11-21T02:00:00Z");
    }

    @Test
    void isOverdueAtOnceWhenTheNewsComesTooLate() {
        AlertIssued alert = Alerts.aLandslide(Agencies.id(HERE), "2026-07-02T02:00:00Z");

        Broker.send(alert);

        awaitTask(alert.id(), HERE);
        assertThat(as(HERE).queryParam("overdue", true)
                        .queryParam("kind", "ALERT")
                        .queryParam("size", 100)
                        .get("/api/registry/v1/tasks")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("items.subjectId"))
                .contains(alert.id().toString());
    }

    @Test
    void withdrawsWhatWasAMistakeWheneverThatIsHeard() {
        AlertIssued later = Alerts.aLandslide(Agencies.id(HERE), "2026-11-20T02:00:00Z");
        Broker.send(later);
        awaitTask(later.id(), HERE);
        Broker.send(Alerts.cancelled(later, AlertEnding.OVER), 2);
        Broker.send(Alerts.cancelled(later, AlertEnding.MISTAKE), 3);
        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(taskOf(later.id(), HERE)).containsEntry("state", "WITHDRAWN"));

        AlertIssued before = Alerts.aLandslide(Agencies.id(HERE), "2026-11-20T02:00:00Z");
        Broker.send(Alerts.cancelled(before, AlertEnding.MISTAKE), 2);
        Broker.send(before, 1);
        awaitTitle(before.id(), before.title());
        assertThat(tasksOf(before.id(), HERE)).isEmpty();
        as(HERE).get("/api/registry/v1/alerts/" + before.id())
                .then()
                .body("end.ending", equalTo("MISTAKE"))
                .body("end.reason", equalTo("Hết nguy hiểm, hoặc gửi nhầm."));
    }

    @Test
    void stillOwesTheStatementWhenTheDangerIsOver() {
        AlertIssued alert = Alerts.aLandslide(Agencies.id(HERE), "2026-11-20T02:00:00Z");

        Broker.send(Alerts.cancelled(alert, AlertEnding.OVER), 2);
        Broker.send(alert, 1);

        assertThat(awaitTask(alert.id(), HERE)).containsEntry("state", "OPEN");
        as(HERE).get("/api/registry/v1/alerts/" + alert.id()).then().body("end.ending", equalTo("OVER"));
    }

    @Test
    void goesToWhoeverTookOverFromABodyThatHasEnded() {
        // Bum Nưa took over from Pa Vệ Sủ in July 2025.
        AlertIssued alert = Alerts.aLandslide(Agencies.id("ubnd-xa-pa-ve-su-muong-te"), "2026-11-20T02:00:00Z");

        Broker.send(alert);

        assertThat(awaitTask(alert.id(), THERE)).containsEntry("state", "OPEN");
    }

    @Test
    void goesWithNewsThatNamesAnotherAgency() {
        AlertIssued alert = Alerts.aLandslide(Agencies.id(HERE), "2026-11-20T02:00:00Z");
        Broker.send(alert);
        awaitTask(alert.id(), HERE);

        Broker.send(Alerts.updated(alert, Agencies.id(THERE), alert.title()), 2);

        assertThat(awaitTask(alert.id(), THERE)).containsEntry("state", "OPEN");
        assertThat(tasksOf(alert.id(), HERE)).isEmpty();
        as(HERE).get("/api/registry/v1/alerts/" + alert.id())
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        as(THERE).get("/api/registry/v1/alerts/" + alert.id()).then().statusCode(200);
    }

    @Test
    void laysAsideAnAlertOfAnAgencyThatNobodyKnows() {
        AlertIssued alert = Alerts.aLandslide(UUID.randomUUID(), "2026-11-20T02:00:00Z");

        Broker.send(alert);

        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(
                        Broker.records(Topics.deadLetter(Topics.BROADCAST_ALERT, "registry"), alert.id()))
                .hasSize(1));
        as(HERE).get("/api/registry/v1/alerts/" + alert.id())
                .then()
                .statusCode(404)
                .body("code", equalTo("alert-not-found"));
    }

    private static Map<String, Object> awaitTask(UUID alert, String agency) {
        return await().atMost(60, SECONDS).until(() -> taskOf(alert, agency), found -> found != null);
    }

    /** The records of an alert are taken in one after the other: then all before this one are. */
    private static void awaitTitle(UUID alert, String title) {
        await().atMost(60, SECONDS).untilAsserted(() -> as(HERE).get("/api/registry/v1/alerts/" + alert)
                .then()
                .statusCode(200)
                .body("title", equalTo(title)));
    }

    private static Map<String, Object> taskOf(UUID alert, String agency) {
        List<Map<String, Object>> found = tasksOf(alert, agency);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<Map<String, Object>> tasksOf(UUID alert, String agency) {
        return as(agency)
                .queryParam("kind", "ALERT")
                .queryParam("size", 100)
                .get("/api/registry/v1/tasks")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.subjectId == '" + alert + "' }");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> clock(Map<String, Object> task) {
        return (Map<String, Object>) task.get("clock");
    }

    private static RequestSpecification as(String agency) {
        return Speakers.as("phatngon", Roles.SPOKESPERSON, agency);
    }
}
