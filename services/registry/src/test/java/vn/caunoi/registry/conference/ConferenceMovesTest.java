package vn.caunoi.registry.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.conference.Conferences.CONFERENCES;
import static vn.caunoi.registry.conference.Conferences.act;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Ledgers;
import vn.caunoi.registry.press.Press;
import vn.caunoi.registry.reorganisation.Bodies;
import vn.caunoi.testkit.WithServers;

/** What becomes of a conference when whoever would have held it is no more. */
@QuarkusTest
@WithServers(database = "registry")
class ConferenceMovesTest {

    @Test
    void endsWithItsAgencyAndNobodyWaitsForItAnyMore() throws Exception {
        UUID body = body();
        String id = post(Bodies.AGENCIES + "/" + body + "/conferences", Conferences.command(Map.of()))
                .statusCode(201)
                .extract()
                .path("id");
        String reporter =
                Press.reporter(Press.agency("Báo Giải Thể Ví Dụ"), "Giàng Thị Mẫu", "giang.mau@bao-giai-the-vi-du.vn");
        post(CONFERENCES + "/" + id + "/guests", Map.of("entries", List.of(reporter)))
                .statusCode(200);
        act(admin(), id, 0, "notice", Map.of()).statusCode(200);
        post(CONFERENCES + "/" + id + "/invitations", Map.of()).statusCode(200).body("items", hasSize(1));

        Bodies.apply(Bodies.prepared(Bodies.plan("2026-10-03", Bodies.step("ABOLISH", List.of(body)))))
                .statusCode(200)
                .body("effects.findAll { it.subject == 'CONFERENCE' }.destiny", contains("ENDS"));

        admin().get(CONFERENCES + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("reason", equalTo("99/NQ-HĐND"));
        assertThat(Ledgers.column("select state from task where subject_kind = 'CONFERENCE_NOTICE' and subject_id = '"
                        + id + "'"))
                .containsExactly("WITHDRAWN");
        assertThat(Ledgers.column("select kind || ' ' || state from mail where about = 'conference:" + id
                        + "' order by created_at, id"))
                .containsExactly("CONFERENCE_INVITATION WITHDRAWN", "CONFERENCE_CALLED_OFF WAITING");
    }

    /** A body that loses a part goes on, so this disturbs nobody else. */
    private static UUID body() {
        return UUID.fromString(Bodies.apply(Bodies.prepared(Bodies.plan(
                        "2026-02-11",
                        Bodies.step(
                                "SPLIT_OFF",
                                List.of(Agencies.id("ubnd-xa-muong-khoa")),
                                Bodies.department("Cơ quan thử Giải thể")))))
                .statusCode(200)
                .extract()
                .path("steps[0].newBodies[0].id"));
    }

    private static ValidatableResponse post(String path, Map<String, ?> body) {
        return admin().contentType(ContentType.JSON).body(body).post(path).then();
    }
}
