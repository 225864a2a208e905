package vn.caunoi.registry.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.caunoi.registry.Services.done;
import static vn.caunoi.registry.Speakers.admin;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Speakers;
import vn.caunoi.testkit.WithServers;

/** What other features do with the tasks of their matters. */
@QuarkusTest
@WithServers(database = "registry")
class TaskServiceTest {

    private static final String TASKS = "/api/registry/v1/tasks";
    private static final String LEAD = "ubnd-xa-tua-sin-chai";
    private static final String OTHER = "ubnd-xa-pu-sam-cap";
    private static final Instant RECEIVED = Instant.parse("2026-11-02T02:00:00Z");

    @Inject
    TaskService tasks;

    @Test
    void opensAMatterOnceWhoeverAnswersItMeanwhile() {
        TaskSubject subject = subject();
        UUID task = open(subject);

        UUID other = Agencies.id(OTHER);
        done(() -> tasks.move(subject, other));
        UUID again = open(subject);

        assertThat(again).isEqualTo(task);
        task(task)
                .body("agencyId", equalTo(Agencies.id(OTHER).toString()))
                .body("kind", equalTo("CORRECTION"))
                .body("subjectId", equalTo(subject.id().toString()))
                .body("issueId", nullValue())
                .body("articleTitle", nullValue())
                .body("clock.dueAt", equalTo("2026-12-02T17:00:00Z"));
        assertThat(actions(task)).containsExactly("moved", "opened");
    }

    @Test
    void closesTheMatterForEverybodyOnce() {
        TaskSubject subject = subject();
        UUID lead = open(subject);
        UUID partner = open(aTask(subject).forPartner(Agencies.id(OTHER)));
        assertThat(open(aTask(subject).forPartner(Agencies.id(LEAD)))).isEqualTo(lead);

        done(() -> tasks.close(subject, TaskState.REFUSED, Instant.parse("2026-12-03T00:00:00Z")));
        done(() -> tasks.close(subject, TaskState.REFUSED, Instant.parse("2026-12-04T00:00:00Z")));

        task(lead)
                .body("state", equalTo("REFUSED"))
                .body("closedAt", equalTo("2026-12-03T00:00:00Z"))
                .body("verdict", equalTo("LATE"));
        task(partner).body("state", equalTo("WITHDRAWN")).body("role", equalTo("PARTNER"));
        assertThat(actions(lead)).containsExactly("refused", "opened");
        assertThatThrownBy(() -> done(() -> tasks.close(subject, TaskState.ANSWERED, RECEIVED)))
                .isInstanceOf(TaskClosed.class);
        assertThatThrownBy(() -> done(() -> tasks.requireOpen(subject))).isInstanceOf(TaskClosed.class);
    }

    @Test
    void remembersWhoGaveMoreTimeAndWhy() {
        TaskSubject subject = subject();
        UUID task = open(subject);
        Instant later = Instant.parse("2026-12-09T17:00:00Z");

        done(() -> tasks.extend(subject, later, "Phải xác minh tại bản", "phatngon"));
        done(() -> tasks.extend(subject, later, "Phải xác minh tại bản", "phatngon"));

        task(task)
                .body("clock.dueAt", equalTo("2026-12-09T17:00:00Z"))
                .body("clock.extendedFrom", equalTo("2026-12-02T17:00:00Z"))
                .body("extensions.size()", equalTo(1))
                .body("extensions[0].from", equalTo("2026-12-02T17:00:00Z"))
                .body("extensions[0].reason", equalTo("Phải xác minh tại bản"))
                .body("extensions[0].by", equalTo("phatngon"));
        assertThatThrownBy(() -> done(() -> tasks.extend(subject, RECEIVED, "Sớm hơn", "phatngon")))
                .isInstanceOf(ExtensionNotLater.class);
    }

    @Test
    void startsTheClockWhenWhatTheLawWaitsForHasHappened() {
        TaskSubject subject = subject();
        UUID task = done(
                () -> tasks.open(NewTask.of(subject, Agencies.id(LEAD), "Khiếu nại báo chí chuyển đến", RECEIVED)));
        task(task).body("clock", nullValue());

        done(() -> tasks.start(subject, "press.answer.complaintConclusion", Instant.parse("2026-11-20T02:00:00Z")));

        task(task)
                .body("clock.unit", equalTo("WORKING_DAYS"))
                .body("clock.dueAt", equalTo("2026-11-27T17:00:00Z"))
                .body("receivedAt", equalTo("2026-11-02T02:00:00Z"));
    }

    @Test
    void listsWhatIsAskedFor() {
        UUID overdue = open(NewTask.of(subject(), Agencies.id(LEAD), "Đã quá hạn", RECEIVED)
                .due("press.answer.request", Instant.parse("2020-01-02T02:00:00Z")));
        UUID waiting = open(subject());

        inbox("overdue", true).body("items.id", hasItem(overdue.toString()));
        inbox("overdue", true).body("items.id", not(hasItem(waiting.toString())));
        inbox("kind", "CORRECTION").body("items.kind", everyItem(equalTo("CORRECTION")));
        inbox("kind", "ALERT").body("items.id", not(hasItem(waiting.toString())));
        inbox("agency", Agencies.id(OTHER)).body("total", equalTo(0));
        as(LEAD).queryParam("kind", "THU").get(TASKS).then().statusCode(400);
    }

    @Test
    void isNotAnsweredByAStatementWhereTheLawWantsAnotherAnswer() {
        UUID task = open(NewTask.of(
                new TaskSubject(TaskKind.INFORMATION_REQUEST, UUID.randomUUID()),
                Agencies.id(LEAD),
                "Xin thông tin quy hoạch",
                RECEIVED));

        as(LEAD).contentType(ContentType.JSON)
                .body(Map.of("taskId", task, "title", "Trả lời", "body", "Nội dung"))
                .post("/api/registry/v1/statements")
                .then()
                .statusCode(409)
                .body("code", equalTo("task-not-for-statement"));
    }

    private UUID open(TaskSubject subject) {
        return open(aTask(subject));
    }

    private UUID open(NewTask wanted) {
        return done(() -> tasks.open(wanted));
    }

    private static NewTask aTask(TaskSubject subject) {
        return NewTask.of(subject, Agencies.id(LEAD), "Câu hỏi về cầu treo", RECEIVED)
                .due("press.answer.request", RECEIVED);
    }

    private static TaskSubject subject() {
        return new TaskSubject(TaskKind.CORRECTION, UUID.randomUUID());
    }

    private static ValidatableResponse task(UUID id) {
        return admin().get(TASKS + "/" + id).then().statusCode(200);
    }

    private static ValidatableResponse inbox(String filter, Object value) {
        return as(LEAD).queryParam(filter, value)
                .queryParam("size", 100)
                .get(TASKS)
                .then()
                .statusCode(200);
    }

    private static List<String> actions(UUID task) {
        return admin().queryParam("entityId", task)
                .get("/api/registry/v1/audit")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.entity == 'task' }.action");
    }

    private static RequestSpecification as(String agency) {
        return Speakers.as("ubndxa", Roles.SPOKESPERSON, agency);
    }
}
