package vn.caunoi.registry.task;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.caunoi.registry.Speakers.as;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.contracts.Topics;
import vn.caunoi.contracts.monitoring.IssueOrigin;
import vn.caunoi.contracts.monitoring.IssueRaised;
import vn.caunoi.contracts.monitoring.IssueReassigned;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Issues;
import vn.caunoi.testkit.Broker;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class IssueConsumerTest {

    private static final String TASKS = "/api/registry/v1/tasks";

    @Test
    void opensATaskWithTheClockOfItsOrigin() {
        UUID task = Issues.opened(issue("ubnd-xa-pa-u", IssueOrigin.PRESS_FORWARDED, "2026-07-01T02:00:00Z"));

        as("ubndxa", Roles.SPOKESPERSON, "ubnd-xa-pa-u")
                .get(TASKS + "/" + task)
                .then()
                .statusCode(200)
                .body("agencyName", equalTo("Ủy ban nhân dân xã Pa Ủ"))
                .body("state", equalTo("OPEN"))
                .body("summaryText", equalTo("Người dân phản ánh mặt cầu hỏng, chưa có biển cảnh báo."))
                .body("clock.rule", equalTo("press.answer.forwarded"))
                .body("clock.value", equalTo(15))
                .body("clock.unit", equalTo("WORKING_DAYS"))
                .body("clock.basis", equalTo("Decree 237/2026 art. 18.3"))
                .body("clock.dueAt", equalTo("2026-07-22T17:00:00Z"))
                .body("clock.lastDay", equalTo("2026-07-22"))
                .body("clock.skipped.reason", everyItem(equalTo("WEEKEND")))
                .body("statement", nullValue());
    }

    @Test
    void keepsTheOlderRuleForOlderIssues() {
        UUID task = Issues.opened(issue("ubnd-xa-pa-u", IssueOrigin.PRESS_FORWARDED, "2026-06-30T16:59:59Z"));

        as("quantri", Roles.PROVINCE_ADMIN, "ubnd-tinh")
                .get(TASKS + "/" + task)
                .then()
                .body("clock.value", equalTo(30))
                .body("clock.unit", equalTo("DAYS"));
    }

    @Test
    void setsNoClockForWhatStaffFoundThemselves() {
        UUID task = Issues.opened(issue("ubnd-xa-pa-u", IssueOrigin.SPOTTED, "2026-11-20T02:00:00Z"));

        as("quantri", Roles.PROVINCE_ADMIN, "ubnd-tinh")
                .get(TASKS + "/" + task)
                .then()
                .statusCode(200)
                .body("clock", nullValue());
    }

    @Test
    void opensOneTaskWhateverIsDeliveredTwice() {
        IssueRaised issue = issue("ubnd-xa-mu-ca", IssueOrigin.PRESS_REQUEST, "2026-11-20T02:00:00Z");
        UUID eventId = UUID.randomUUID();
        Broker.send(issue, eventId);
        Broker.send(issue, eventId);
        Broker.send(issue, UUID.randomUUID());
        UUID task = Issues.opened(issue);
        // Whatever comes after on the same partition is taken in only when all of the above is.
        Issues.opened(issue("ubnd-xa-mu-ca", IssueOrigin.PRESS_REQUEST, "2026-11-20T02:00:00Z"));

        List<String> tasks = as("ubndxa", Roles.SPOKESPERSON, "ubnd-xa-mu-ca")
                .queryParam("size", 100)
                .get(TASKS)
                .then()
                .extract()
                .path("items.findAll { it.issueId == '" + issue.id() + "' }.id");

        assertThat(tasks).containsExactly(task.toString());
    }

    @Test
    void opensTheTaskThoughTheNewsOfItsReassignmentCameFirst() {
        // Bum Nưa took over from Pa Vệ Sủ in July 2025.
        UUID ended = Agencies.id("ubnd-xa-pa-ve-su-muong-te");
        UUID heir = Agencies.id("ubnd-xa-bum-nua");
        IssueRaised issue = Issues.anIssue(ended, IssueOrigin.PRESS_REQUEST, "2026-11-20T02:00:00Z");
        Instant later = Instant.parse("2026-11-21T02:00:00Z");

        Broker.send(new IssueReassigned(issue.id(), heir, ended, later), 2);
        UUID task = Issues.opened(issue);

        as("quantri", Roles.PROVINCE_ADMIN, "ubnd-tinh")
                .get(TASKS + "/" + task)
                .then()
                .body("agencyId", equalTo(heir.toString()))
                .body("state", equalTo("OPEN"));
    }

    @Test
    void isOverdueAtOnceWhenTheIssueComesTooLate() {
        IssueRaised issue = issue("ubnd-xa-pa-u", IssueOrigin.PRESS_FORWARDED, "2026-07-06T02:00:00Z");

        UUID task = Issues.opened(issue);

        List<String> overdue = as("ubndxa", Roles.SPOKESPERSON, "ubnd-xa-pa-u")
                .queryParam("overdue", true)
                .queryParam("size", 100)
                .get(TASKS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(overdue).contains(task.toString());
    }

    @Test
    void laysAsideWhatItCanNeverUnderstand() {
        IssueRaised issue = issue("ubnd-xa-pa-u", IssueOrigin.SPOTTED, "2026-11-20T02:00:00Z");
        String deadLetters = Topics.deadLetter(Topics.MONITORING_ISSUE, "registry");

        Broker.send(Topics.MONITORING_ISSUE, issue, UUID.randomUUID(), "{\"id\":1}".getBytes(UTF_8));

        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(Broker.records(deadLetters, issue.id()))
                .hasSize(1));
        assertThat(Issues.findTask(issue.id())).isNull();
    }

    @Test
    void showsAnAgencyItsOwnTasksOnly() {
        UUID theirs = Issues.opened(issue("ubnd-xa-thu-lum", IssueOrigin.SPOTTED, "2026-11-20T02:00:00Z"));

        as("phatngon", Roles.SPOKESPERSON, "so-nong-nghiep-va-moi-truong")
                .queryParam("size", 100)
                .get(TASKS)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(theirs.toString())));
        as("phatngon", Roles.SPOKESPERSON, "so-nong-nghiep-va-moi-truong")
                .get(TASKS + "/" + theirs)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        as("lanhdao", Roles.LEADER, "ubnd-tinh")
                .get(TASKS + "/" + theirs)
                .then()
                .statusCode(200);
        as("lanhdao", Roles.LEADER, "ubnd-tinh")
                .get(TASKS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("task-not-found"));
    }

    @Test
    void listsWhatIsDueFirstFirst() {
        String agency = "ubnd-xa-pac-ta";
        UUID noClock = Issues.opened(issue(agency, IssueOrigin.SPOTTED, "2026-11-01T02:00:00Z"));
        UUID later = Issues.opened(issue(agency, IssueOrigin.PRESS_REQUEST, "2026-11-20T02:00:00Z"));
        UUID sooner = Issues.opened(issue(agency, IssueOrigin.PRESS_FORWARDED, "2026-11-10T02:00:00Z"));

        as("ubndxa", Roles.SPOKESPERSON, agency)
                .queryParam("state", "OPEN")
                .get(TASKS)
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.id", equalTo(List.of(sooner.toString(), later.toString(), noClock.toString())));
    }

    private static IssueRaised issue(String agency, IssueOrigin origin, String receivedAt) {
        return Issues.anIssue(Agencies.id(agency), origin, receivedAt);
    }
}
