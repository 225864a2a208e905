package vn.caunoi.registry.spokesperson;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Silence;
import vn.caunoi.testkit.WithServers;

/** Somebody stops before the time: proposed by one person, confirmed by another. */
@QuarkusTest
@WithServers(database = "registry")
class EndingResourceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @BeforeAll
    static void nobodySpeaks() throws SQLException {
        Silence.everywhere();
    }

    @Test
    void endsOnceAnotherPersonConfirmsIt() {
        String agency = "ubnd-xa-tua-sin-chai";
        String id = Assigning.province().recorded(agency, Assigning.regular(Map.of()));

        Assigning.editor(agency)
                .act(agency, id, "end", 0, ending(Map.of()))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("validTo", nullValue())
                .body("end.state", equalTo("PROPOSED"))
                .body("end.proposedBy", equalTo("soanthao"));
        publicPage(agency).body("spokespersons", hasSize(1));
        proposals(Assigning.approver(agency))
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("END"))
                .body("items[0].assignment.id", equalTo(id));
        Assigning.editor(agency)
                .act(agency, id, "end/confirmation", 1, Map.of())
                .statusCode(403)
                .body("code", equalTo("same-person"));

        Assigning.approver(agency)
                .act(agency, id, "end/confirmation", 1, Map.of())
                .statusCode(200)
                .body("validTo", equalTo(NOW.toString()))
                .body("end.state", equalTo("CONFIRMED"))
                .body("end.reason", equalTo("RESIGNED"))
                .body("end.settledBy", equalTo("pheduyet"));
        publicPage(agency).body("spokespersons", hasSize(0));
        given().get("/api/registry/v1/agencies/" + Agencies.id(agency) + "/spokesperson-history")
                .then()
                .body("items", hasSize(1))
                .body("items[0].end", nullValue());
        Assigning.approver(agency)
                .act(agency, id, "end/confirmation", 2, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposal-settled"));
        Assigning.editor(agency)
                .act(agency, id, "end", 2, ending(Map.of()))
                .statusCode(409)
                .body("code", equalTo("assignment-not-running"));
    }

    @Test
    void isAtOnceWhatTheProvinceRecordsFromASignedLetter() {
        String agency = "ubnd-xa-khun-ha";
        String id = Assigning.province().recorded(agency, Assigning.regular(Map.of()));

        Assigning.province()
                .act(agency, id, "end", 0, ending(Map.of()))
                .statusCode(200)
                .body("validTo", equalTo(NOW.toString()))
                .body("end.state", equalTo("CONFIRMED"));

        publicPage(agency).body("spokespersons", hasSize(0));
    }

    @Test
    void goesOnWhenTheEndIsRefusedWithAReasonOrTakenBack() {
        String agency = "ubnd-xa-ta-leng";
        String id = Assigning.province().recorded(agency, Assigning.regular(Map.of()));
        Assigning.approver(agency)
                .act(agency, id, "end/confirmation", 0, Map.of())
                .statusCode(409)
                .body("code", equalTo("end-not-proposed"));
        Assigning.editor(agency).act(agency, id, "end", 0, ending(Map.of())).statusCode(200);
        Assigning.editor(agency)
                .act(agency, id, "end", 1, ending(Map.of()))
                .statusCode(409)
                .body("code", equalTo("end-already-proposed"));
        Assigning.approver(agency)
                .act(agency, id, "end/rejection", 1, Map.of())
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        Assigning.approver(agency)
                .act(agency, id, "end/rejection", 0, Map.of("reason", "Chưa có quyết định"))
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        Assigning.approver(agency)
                .request()
                .contentType(ContentType.JSON)
                .post(Assigning.address(agency) + "/" + id + "/end/confirmation")
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-required"));

        Assigning.approver(agency)
                .act(agency, id, "end/rejection", 1, Map.of("reason", "Chưa có quyết định"))
                .statusCode(200)
                .body("end.state", equalTo("REJECTED"))
                .body("end.settledReason", equalTo("Chưa có quyết định"));
        Assigning.editor(agency).act(agency, id, "end", 2, ending(Map.of())).statusCode(200);
        Assigning.approver(agency)
                .act(agency, id, "end/withdrawal", 3, Map.of())
                .statusCode(403)
                .body("code", equalTo("not-the-proposer"));
        Assigning.editor(agency)
                .act(agency, id, "end/withdrawal", 3, Map.of())
                .statusCode(200)
                .body("end.state", equalTo("WITHDRAWN"))
                .body("validTo", nullValue());

        publicPage(agency).body("spokespersons", hasSize(1));
        proposals(Assigning.province()).body("items.assignment.id", not(hasItem(id)));
    }

    @Test
    void refusesWhatCannotBe() {
        String agency = "ubnd-xa-sin-suoi-ho";
        String id = Assigning.province().recorded(agency, Assigning.regular(Map.of()));
        String proposal = Assigning.editor(agency)
                .recorded(agency, Assigning.regular(Map.of("validFrom", "2098-01-01T00:00:00+07:00")));

        Assigning editor = Assigning.editor(agency);
        editor.act(agency, id, "end", 0, ending(Map.of("decidedAt", "2099-01-01T00:00:00Z")))
                .statusCode(422)
                .body("code", equalTo("decision-not-yet-made"));
        editor.act(agency, id, "end", 0, ending(Map.of("endsAt", "2026-10-06T00:00:00Z")))
                .statusCode(422)
                .body("code", equalTo("effect-before-decision"));
        editor.act(agency, proposal, "end", 0, ending(Map.of()))
                .statusCode(409)
                .body("code", equalTo("assignment-not-running"));
        editor.act(agency, id, "end", 0, ending(Map.of("decisionNumber", "không số")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/decisionNumber"));
    }

    @Test
    void isNotConfirmedWhenASuccessorHasOvertakenIt() {
        String agency = "ubnd-xa-ban-bo";
        String id = Assigning.province().recorded(agency, Assigning.regular(Map.of()));
        Assigning.editor(agency)
                .act(agency, id, "end", 0, ending(Map.of("endsAt", "2099-01-01T00:00:00Z")))
                .statusCode(200);
        Assigning.province()
                .recorded(
                        agency,
                        Assigning.regular(Map.of("decidedAt", NOW.toString(), "decisionNumber", "500/QĐ-UBND")));

        int version = Assigning.editor(agency)
                .request()
                .get(Assigning.address(agency) + "/" + id)
                .then()
                .body("validTo", notNullValue())
                .extract()
                .path("version");
        Assigning.approver(agency)
                .act(agency, id, "end/confirmation", version, Map.of())
                .statusCode(409)
                .body("code", equalTo("assignment-not-running"));
    }

    private static Map<String, Object> ending(Map<String, Object> changes) {
        Map<String, Object> command = new HashMap<>(Map.of(
                "reason",
                "RESIGNED",
                "endsAt",
                NOW.toString(),
                "decisionNumber",
                "9/QĐ-UBND",
                "decidedAt",
                NOW.minus(1, ChronoUnit.HOURS).toString()));
        command.putAll(changes);
        return command;
    }

    private static ValidatableResponse proposals(Assigning who) {
        return who.request()
                .queryParam("size", 100)
                .get("/api/registry/v1/proposals")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse publicPage(String agency) {
        return given().get("/api/registry/v1/agencies/" + Agencies.id(agency))
                .then()
                .statusCode(200);
    }
}
