package vn.caunoi.registry.task;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.caunoi.registry.Services.done;
import static vn.caunoi.registry.Speakers.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.testkit.WithServers;

/** Matters of one agency that no other test touches. */
@QuarkusTest
@WithServers(database = "registry")
class BoardResourceTest {

    private static final String AGENCY = "ubnd-xa-si-lo-lau";
    private static final Instant RECEIVED = Instant.parse("2025-03-04T02:00:00Z");

    @Inject
    TaskService tasks;

    @Test
    void countsWhatWaitsAndHowTheRestEnded() {
        open("press.answer.request", RECEIVED);
        open("press.answer.request", RECEIVED.plusSeconds(3600));
        open("cons.agencyReply", RECEIVED);
        open(null, RECEIVED);
        open("press.answer.request", Instant.now());
        closed(TaskState.ANSWERED, "2025-04-03T16:59:59Z");
        closed(TaskState.ANSWERED, "2025-04-03T17:00:01Z");
        closed(TaskState.REFUSED, "2025-04-01T00:00:00Z");
        closed(TaskState.AVOIDED, "2025-05-01T00:00:00Z");
        closed(TaskState.REFUSED, null, "2025-05-02T00:00:00Z");
        closed(TaskState.ANSWERED, null, "2025-05-02T00:00:00Z");
        closed(TaskState.WITHDRAWN, "2025-05-01T00:00:00Z");
        closed(TaskState.ANSWERED, "2026-01-01T00:00:00Z");

        board(Map.of("from", "2025-01-01", "to", "2025-12-31"))
                .body(row("oldestDueAt"), equalTo("2025-04-03T17:00:00Z"))
                .body(row("figures.open"), equalTo(5))
                .body(row("figures.overdue"), equalTo(2))
                .body(row("figures.doubtful"), equalTo(1))
                .body(row("figures.dueSoon"), equalTo(0))
                .body(row("figures.onTime"), equalTo(2))
                .body(row("figures.late"), equalTo(2))
                .body(row("figures.refused"), equalTo(2))
                .body(row("figures.avoided"), equalTo(1))
                .body("total.overdue", greaterThanOrEqualTo(2));
        board(Map.of("from", "2018-01-01", "to", "2018-12-31", "kind", "CONFERENCE"))
                .body(row("agencyId"), nullValue());
    }

    @Test
    void refusesDaysThatAreNone() {
        asked(Map.of("from", "2026-11-02", "to", "2026-11-01"))
                .statusCode(422)
                .body("code", equalTo("period-inverted"));
        asked(Map.of("from", "gestern")).statusCode(400);
        asked(Map.of("kind", "THU")).statusCode(400);
    }

    @Test
    void looksAtTheLastYearUnlessAskedOtherwise() {
        board(Map.of("to", "2025-12-31")).body("from", equalTo("2025-01-01")).body("errors", nullValue());
    }

    private static String row(String path) {
        return "items.find { it.agencyId == '" + Agencies.id(AGENCY) + "' }." + path;
    }

    private static ValidatableResponse board(Map<String, String> query) {
        return asked(query).statusCode(200);
    }

    private static ValidatableResponse asked(Map<String, String> query) {
        return as("lanhdao", Roles.LEADER, "ubnd-tinh")
                .queryParams(query)
                .get("/api/registry/v1/overdue-board")
                .then();
    }

    private TaskSubject open(@Nullable String rule, Instant trigger) {
        TaskSubject subject = new TaskSubject(TaskKind.CORRECTION, UUID.randomUUID());
        NewTask wanted =
                NewTask.of(subject, Agencies.id(AGENCY), "Việc thử", trigger).due(rule, trigger);
        done(() -> tasks.open(wanted));
        return subject;
    }

    private void closed(TaskState how, String at) {
        closed(how, "press.answer.request", at);
    }

    private void closed(TaskState how, @Nullable String rule, String at) {
        TaskSubject subject = open(rule, RECEIVED);
        done(() -> tasks.close(subject, how, Instant.parse(at)));
    }
}
