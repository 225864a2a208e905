package vn.caunoi.registry.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.communicator.People.editorOf;
import static vn.caunoi.registry.conference.Conferences.CONFERENCES;
import static vn.caunoi.registry.conference.Conferences.act;
import static vn.caunoi.registry.conference.Conferences.command;
import static vn.caunoi.registry.conference.Conferences.in;
import static vn.caunoi.registry.conference.Conferences.invite;
import static vn.caunoi.registry.conference.Conferences.plan;
import static vn.caunoi.registry.conference.Conferences.planned;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caunoi.registry.Ledgers;
import vn.caunoi.registry.press.Press;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class ConferenceResourceTest {

    @Test
    void goesFromPlanToMinutesAndTheProvincesDutyKnows() {
        String id = plan(editorOf("ubnd-tinh"), "ubnd-tinh", Map.of("startsAt", in(Duration.ofMinutes(-30))))
                .statusCode(201)
                .body("noticeNeeded", equalTo(false))
                .body("notice", nullValue())
                .extract()
                .path("id");
        act(editorOf("ubnd-tinh"), id, 0, "holding", minutes(Duration.ofHours(1)))
                .statusCode(422)
                .body("code", equalTo("conference-not-over"));
        act(editorOf("ubnd-tinh"), id, 0, "holding", minutes(Duration.ofMinutes(-30)))
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .body("noticeMissing", equalTo(false));

        admin().get("/api/registry/v1/conference-duties")
                .then()
                .statusCode(200)
                .body("mayPlan", equalTo(true))
                .body("duties.duty", contains("CONFERENCE", "INFORMATION"))
                .body("duties[0].standing", equalTo("IN_TIME"))
                .body("duties[0].held.conferenceId", hasItem(id))
                .body("duties[0].next.rule", equalTo("spk.pressConf.province"))
                .body("duties[1].next.rule", equalTo("spk.pressInfo.province"));
        admin().queryParam("size", 100)
                .queryParam("kind", "CONFERENCE")
                .get("/api/registry/v1/tasks")
                .then()
                .body(
                        "items.findAll { it.kind == 'CONFERENCE' && it.state == 'OPEN' }.title",
                        hasItem("Họp báo định kỳ của tỉnh"));

        editorOf("ubnd-tinh")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(Map.of("heldAt", in(Duration.ofMinutes(-20)), "minutes", "Bổ sung câu hỏi thứ tư."))
                .put(CONFERENCES + "/" + id + "/minutes")
                .then()
                .statusCode(200)
                .body("minutes", equalTo("Bổ sung câu hỏi thứ tư."));
        act(editorOf("ubnd-tinh"), id, 2, "cancellation", Map.of("reason", "Nhầm"))
                .statusCode(409)
                .body("code", equalTo("conference-not-in-state"));
    }

    @Test
    void setsTheClockOfTheNextOneAnewWhenItIsPutRightWhenItWasHeld() {
        String id = plan(editorOf("ubnd-tinh"), "ubnd-tinh", Map.of("startsAt", in(Duration.ofMinutes(-5))))
                .statusCode(201)
                .extract()
                .path("id");
        act(editorOf("ubnd-tinh"), id, 0, "holding", minutes(Duration.ofMinutes(-5)))
                .statusCode(200);

        String heldAt = editorOf("ubnd-tinh")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(minutes(Duration.ofMinutes(-4)))
                .put(CONFERENCES + "/" + id + "/minutes")
                .then()
                .statusCode(200)
                .extract()
                .path("heldAt");

        admin().queryParam("size", 100)
                .queryParam("kind", "CONFERENCE")
                .get("/api/registry/v1/tasks")
                .then()
                .body("items.findAll { it.state == 'OPEN' }.clock.trigger", containsInAnyOrder(heldAt, heldAt));
    }

    @Test
    void isKeptEvenWhenItWasHeldWithoutNotice() {
        String id = plan(editorOf("so-y-te"), "so-y-te", Map.of("startsAt", in(Duration.ofHours(-2))))
                .statusCode(201)
                .extract()
                .path("id");

        act(editorOf("so-y-te"), id, 0, "holding", minutes(Duration.ofHours(-2)))
                .statusCode(200)
                .body("noticeMissing", equalTo(true));
    }

    @Test
    void writesToWhoeverHasAnAddressOnceAndTellsThemWhenItIsCalledOff() throws Exception {
        String agency = "ubnd-tinh";
        String id = planned(agency);
        String newspaper = Press.agency("Báo Mời Ví Dụ");
        String reporter = Press.reporter(newspaper, "Sùng Thị Mẫu", "sung.mau@bao-moi-vi-du.vn");
        invite(agency, id, newspaper, reporter).statusCode(200).body("items", hasSize(2));
        invite(agency, id, reporter).statusCode(200).body("items", hasSize(2));
        String guest = editorOf(agency)
                .get(CONFERENCES + "/" + id + "/guests")
                .then()
                .extract()
                .path("items.find { it.name == 'Sùng Thị Mẫu' }.id");

        for (int i = 0; i < 2; i++) {
            editorOf(agency)
                    .contentType(ContentType.JSON)
                    .post(CONFERENCES + "/" + id + "/invitations")
                    .then()
                    .statusCode(200)
                    .body("items.find { it.name == 'Sùng Thị Mẫu' }.mailedAt", notNullValue())
                    .body("items.find { it.name == 'Báo Mời Ví Dụ' }.mailedAt", nullValue());
        }
        assertThat(mails(id)).containsExactly("CONFERENCE_INVITATION WAITING");
        editorOf(agency)
                .contentType(ContentType.JSON)
                .post(CONFERENCES + "/" + id + "/guests/" + guest + "/removal")
                .then()
                .statusCode(409)
                .body("code", equalTo("conference-guest-invited"));
        accredit(id, guest, Map.of("representative", "Sùng Thị Mẫu", "pressCard", "VD00001"))
                .statusCode(200)
                .body("items.find { it.id == '" + guest + "' }.accreditedAt", notNullValue());
        accredit(id, guest, Map.of("representative", "Sùng Thị Mẫu", "attended", true))
                .statusCode(422)
                .body("code", equalTo("conference-not-over"));

        act(editorOf(agency), id, 0, "cancellation", Map.of("reason", "Hoãn vì mưa lũ"))
                .statusCode(200);

        assertThat(mails(id)).containsExactly("CONFERENCE_INVITATION WITHDRAWN", "CONFERENCE_CALLED_OFF WAITING");
        invite(agency, id, newspaper).statusCode(409);
    }

    @Test
    void invitesOnlyWhomTheDirectoryKnows() {
        String id = planned("so-y-te");

        invite("so-y-te", id, "01997000-0000-7000-8000-000000000001")
                .statusCode(404)
                .body("code", equalTo("press-entry-not-found"));
        String newspaper = Press.agency("Báo Gỡ Ví Dụ");
        String guest = invite("so-y-te", id, newspaper).extract().path("items[0].id");
        editorOf("so-y-te")
                .contentType(ContentType.JSON)
                .post(CONFERENCES + "/" + id + "/invitations")
                .then()
                .statusCode(409)
                .body("code", equalTo("conference-not-in-state"));
        editorOf("so-y-te")
                .post(CONFERENCES + "/" + id + "/guests/" + guest + "/removal")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        editorOf("so-y-te")
                .post(CONFERENCES + "/" + id + "/guests/" + guest + "/removal")
                .then()
                .statusCode(404)
                .body("code", equalTo("conference-guest-not-found"));
    }

    @Test
    void isChangedAsLastSeenUntilOthersWereTold() {
        String id = planned("so-y-te");

        change(id, 0, command(Map.of("title", "Họp báo đổi tên")))
                .statusCode(200)
                .body("title", equalTo("Họp báo đổi tên"));
        change(id, 0, command(Map.of())).statusCode(412);
        editorOf("so-y-te")
                .contentType(ContentType.JSON)
                .body(command(Map.of()))
                .put(CONFERENCES + "/" + id)
                .then()
                .statusCode(428);
        admin().queryParam("entityId", id)
                .get("/api/registry/v1/audit")
                .then()
                .body("items.action", contains("changed", "planned"));
    }

    @Test
    void keepsItsMaterialsForThoseWhoMaySeeIt() {
        String id = planned("so-y-te");
        String file = editorOf("so-y-te")
                .contentType("application/octet-stream")
                .queryParam("ownerKind", "CONFERENCE")
                .queryParam("owner", id)
                .queryParam("fileName", "thong-cao.txt")
                .body("Thông cáo".getBytes(StandardCharsets.UTF_8))
                .post("/api/registry/v1/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        editorOf("ubnd-tinh")
                .get("/api/registry/v1/attachments/" + file + "/content")
                .then()
                .statusCode(200);
        editorOf("so-tu-phap")
                .get("/api/registry/v1/attachments/" + file + "/content")
                .then()
                .statusCode(403);
        act(editorOf("so-y-te"), id, 0, "cancellation", Map.of("reason", "Đổi lịch"))
                .statusCode(200);
        editorOf("so-y-te")
                .post("/api/registry/v1/attachments/" + file + "/removal")
                .then()
                .statusCode(409)
                .body("code", equalTo("conference-not-in-state"));
    }

    private static List<String> mails(String conference) throws Exception {
        return Ledgers.column("select kind || ' ' || state from mail where about = 'conference:" + conference
                + "' order by created_at, id");
    }

    private static ValidatableResponse accredit(String id, String guest, Map<String, Object> body) {
        return editorOf("ubnd-tinh")
                .contentType(ContentType.JSON)
                .body(body)
                .put(CONFERENCES + "/" + id + "/guests/" + guest + "/accreditation")
                .then();
    }

    private static ValidatableResponse change(String id, int version, Map<String, Object> command) {
        return editorOf("so-y-te")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(command)
                .put(CONFERENCES + "/" + id)
                .then();
    }

    private static Map<String, String> minutes(Duration when) {
        return Map.of("heldAt", in(when), "minutes", "Chủ trì đã trả lời ba câu hỏi.");
    }
}
