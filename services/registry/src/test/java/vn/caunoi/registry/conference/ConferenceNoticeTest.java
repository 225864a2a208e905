package vn.caunoi.registry.conference;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.communicator.People.as;
import static vn.caunoi.registry.communicator.People.editorOf;
import static vn.caunoi.registry.conference.Conferences.CONFERENCES;
import static vn.caunoi.registry.conference.Conferences.act;
import static vn.caunoi.registry.conference.Conferences.command;
import static vn.caunoi.registry.conference.Conferences.in;
import static vn.caunoi.registry.conference.Conferences.invite;
import static vn.caunoi.registry.conference.Conferences.notified;
import static vn.caunoi.registry.conference.Conferences.plan;
import static vn.caunoi.registry.conference.Conferences.planned;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Ledgers;
import vn.caunoi.registry.press.Press;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class ConferenceNoticeTest {
    private static final String AGENCY = "so-xay-dung";

    @Test
    void reachesTheProvincialCommitteeWhichHasNothingAgainstIt() {
        String id = planned(AGENCY);
        act(editorOf(AGENCY), id, 0, "notice", Map.of())
                .statusCode(422)
                .body("code", equalTo("conference-invites-nobody"));
        invite(AGENCY, id, Press.agency("Báo Thông Báo Ví Dụ")).statusCode(200).body("items", hasSize(1));

        act(editorOf(AGENCY), id, 0, "notice", Map.of())
                .statusCode(200)
                .body("state", equalTo("NOTIFIED"))
                .body("notice.rule", equalTo("press.conf.notice"))
                .body("refusal.rule", equalTo("press.conf.refuse"))
                .body("mayDecide", equalTo(false));

        admin().queryParam("size", 100)
                .queryParam("kind", "CONFERENCE_NOTICE")
                .get("/api/registry/v1/tasks")
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == 'CONFERENCE_NOTICE' && it.state == 'OPEN' }.subjectId", hasItem(id));
        approver().get(CONFERENCES + "/" + id).then().statusCode(200).body("mayDecide", equalTo(true));
        act(approver(), id, 1, "acknowledgement", Map.of()).statusCode(200).body("acknowledgedAt", notNullValue());
        act(approver(), id, 2, "acknowledgement", Map.of())
                .statusCode(409)
                .body("code", equalTo("conference-not-in-state"));
        admin().queryParam("size", 100)
                .queryParam("kind", "CONFERENCE_NOTICE")
                .get("/api/registry/v1/tasks")
                .then()
                .body(
                        "items.findAll { it.kind == 'CONFERENCE_NOTICE' && it.state == 'OPEN' }.subjectId",
                        not(hasItem(id)));
    }

    @Test
    void isRefusedWhenItComesLateAndSaysWhenItWasDue() {
        String id = plan(editorOf(AGENCY), AGENCY, Map.of("startsAt", in(Duration.ofHours(23))))
                .statusCode(201)
                .body("notice.dueAt", notNullValue())
                .extract()
                .path("id");
        invite(AGENCY, id, Press.agency("Báo Muộn Ví Dụ"));

        act(editorOf(AGENCY), id, 0, "notice", Map.of())
                .statusCode(422)
                .body("code", equalTo("conference-notice-late"));
    }

    @Test
    void isRefusedByTheCommitteeInTimeAndByNobodyElse() throws Exception {
        String id = notified(AGENCY);
        Map<String, String> reason = Map.of("reason", "Nội dung ngoài thẩm quyền");

        for (RequestSpecification stranger :
                List.of(as("duyet", Roles.AGENCY_APPROVER, AGENCY), as("duyet", Roles.AGENCY_APPROVER, "so-tu-phap"))) {
            act(stranger, id, 1, "refusal", Map.of()).statusCode(403).body("code", equalTo("not-your-agency"));
        }
        act(as("duyet", Roles.AGENCY_APPROVER, "so-tu-phap"), id, 1, "acknowledgement", Map.of())
                .statusCode(403);
        act(approver(), UUID.randomUUID().toString(), 0, "refusal", reason).statusCode(404);
        act(approver(), id, 1, "refusal", Map.of("reason", "<b>không</b>")).statusCode(400);
        act(approver(), id, 0, "refusal", reason).statusCode(412);
        act(approver(), id, 1, "refusal", reason)
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("reason", equalTo("Nội dung ngoài thẩm quyền"));

        String late = notified(AGENCY);
        startsIn(late, "11 hours");
        act(approver(), late, 1, "refusal", reason).statusCode(422).body("code", equalTo("conference-refusal-late"));
    }

    @Test
    void isNotGivenByTheCommitteeToItself() {
        String id = planned("ubnd-tinh");

        act(editorOf("ubnd-tinh"), id, 0, "notice", Map.of())
                .statusCode(409)
                .body("code", equalTo("conference-notice-needless"));
    }

    @Test
    void fixesWhatWasTold() {
        String id = notified(AGENCY);

        editorOf(AGENCY)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(command(Map.of("title", "Họp báo khác")))
                .put(CONFERENCES + "/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("conference-not-in-state"));
        act(editorOf(AGENCY), id, 1, "cancellation", Map.of("reason", "Đổi lịch"))
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
    }

    @ParameterizedTest
    @CsvSource({
        "title, <script>alert(1)</script>, 400",
        "content, <b>đậm</b>, 400",
        "place, '', 400",
        "startsAt, 9999-01-01T00:00:00Z, 400",
        "kind, INFORMATION, 422",
        "unknown, x, 400"
    })
    void refusesWhatIsNoPlan(String field, String value, int status) {
        plan(editorOf(AGENCY), AGENCY, Map.of(field, value)).statusCode(status);
    }

    @Test
    void isSeenByItsAgencyTheCommitteeAndTheLeaders() {
        String id = notified(AGENCY);

        as("lanhdao", Roles.LEADER, "tinh-uy")
                .get(CONFERENCES + "/" + id)
                .then()
                .statusCode(200);
        editorOf("ubnd-tinh").get(CONFERENCES + "/" + id).then().statusCode(200);
        editorOf("so-tu-phap").get(CONFERENCES + "/" + id).then().statusCode(403);
        editorOf("ubnd-tinh")
                .queryParam("q", "cau treo vi du")
                .queryParam("state", "NOTIFIED")
                .get(CONFERENCES)
                .then()
                .statusCode(200)
                .body("total", greaterThan(0));
    }

    private static RequestSpecification approver() {
        return as("duyet", Roles.AGENCY_APPROVER, "ubnd-tinh");
    }

    private static void startsIn(String id, String interval) throws Exception {
        try (Connection connection = Ledgers.owner();
                PreparedStatement update = connection.prepareStatement(
                        "update conference set starts_at = now() + ?::interval where id = ?")) {
            update.setString(1, interval);
            update.setObject(2, UUID.fromString(id));
            update.executeUpdate();
        }
    }
}
