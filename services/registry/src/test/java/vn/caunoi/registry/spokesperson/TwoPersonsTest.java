package vn.caunoi.registry.spokesperson;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Silence;
import vn.caunoi.testkit.WithServers;

/** Proposed by one person, confirmed by another, public by the clock. Each test works on an agency of its own. */
@QuarkusTest
@WithServers(database = "registry")
class TwoPersonsTest {

    @BeforeAll
    static void nobodySpeaks() throws SQLException {
        Silence.everywhere();
    }

    @Test
    void isPublicOnceAnotherPersonConfirmsIt() {
        String agency = "ubnd-xa-pa-u";
        String id = Assigning.editor(agency)
                .record(agency, Assigning.regular(Map.of("decidedAt", hourAgo())))
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("state", equalTo("PROPOSED"))
                .body("publishedAt", nullValue())
                .body("publication.verdict", equalTo("WAITING"))
                .body("proposedBy", equalTo("soanthao"))
                .extract()
                .path("id");
        publicPage(agency).body("spokespersons", hasSize(0));
        history(agency).body("items", hasSize(0));

        Assigning.approver(agency)
                .confirm(agency, id, 0)
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("settledBy", equalTo("pheduyet"))
                .body("publishedAt", notNullValue())
                .body("publication.verdict", equalTo("ON_TIME"));

        publicPage(agency)
                .body("spokespersons.personName", equalTo(List.of("Lò Văn Thử")))
                .body("spokespersons[0].recordedBy", nullValue())
                .body("spokespersons[0].proposedBy", nullValue());
        history(agency)
                .body("items", hasSize(1))
                .body("items[0].phone", nullValue())
                .body("items[0].email", nullValue());
    }

    @Test
    void takesOverFromWhoeverSpeaksAtPresentOnceConfirmed() {
        String agency = "ubnd-xa-ban-bo";
        Assigning.province().recorded(agency, Assigning.regular(Map.of("decidedAt", "2026-10-05T08:00:00+07:00")));
        String id = Assigning.editor(agency)
                .recorded(agency, Assigning.regular(Map.of("personName", "Lò Thị Sau", "decidedAt", hourAgo())));
        publicPage(agency).body("spokespersons.personName", equalTo(List.of("Lò Văn Thử")));

        Assigning.approver(agency).confirm(agency, id, 0).statusCode(200).body("state", equalTo("CONFIRMED"));

        publicPage(agency).body("spokespersons.personName", equalTo(List.of("Lò Thị Sau")));
        history(agency).body("items", hasSize(2));
    }

    @Test
    void isNotConfirmedByItsProposer() {
        String agency = "ubnd-xa-muong-te";
        Assigning editor = Assigning.editor(agency);
        String id = editor.recorded(agency, Assigning.regular(Map.of()));

        editor.confirm(agency, id, 0).statusCode(403).body("code", equalTo("same-person"));
        editor.act(agency, id, "rejection", 0, Map.of("reason", "Sai số"))
                .statusCode(403)
                .body("code", equalTo("same-person"));

        publicPage(agency).body("spokespersons", hasSize(0));
    }

    @Test
    void isRejectedWithAReason() {
        String agency = "ubnd-xa-mu-ca";
        String id = Assigning.editor(agency).recorded(agency, Assigning.regular(Map.of()));

        Assigning.approver(agency)
                .act(agency, id, "rejection", 0, Map.of())
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        Assigning.approver(agency)
                .act(agency, id, "rejection", 0, Map.of("reason", "Số quyết định chưa đúng"))
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("settledReason", equalTo("Số quyết định chưa đúng"))
                .body("publication", nullValue());

        Assigning.approver(agency).confirm(agency, id, 1).statusCode(409).body("code", equalTo("proposal-settled"));
    }

    @Test
    void isWithdrawnByItsProposerOnly() {
        String agency = "ubnd-xa-hua-bum";
        String id = Assigning.editor(agency).recorded(agency, Assigning.regular(Map.of()));

        Assigning.approver(agency)
                .act(agency, id, "withdrawal", 0, Map.of())
                .statusCode(403)
                .body("code", equalTo("not-the-proposer"));
        Assigning.editor(agency)
                .act(agency, id, "withdrawal", 0, Map.of())
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void waitsInTheListOfItsAgencyAndOfTheProvince() {
        String agency = "ubnd-xa-bum-nua";
        String id = Assigning.editor(agency).recorded(agency, Assigning.regular(Map.of()));

        proposals(Assigning.approver(agency))
                .body("items.assignment.id", equalTo(List.of(id)))
                .body("items[0].kind", equalTo("ASSIGNMENT"))
                .body("items[0].proposedBy", equalTo("soanthao"))
                .body("items[0].assignment.agencyName", notNullValue())
                .body("items[0].assignment.version", equalTo(0));
        proposals(Assigning.approver("ubnd-xa-muong-mo")).body("total", equalTo(0));
        proposals(Assigning.province()).body("items.assignment.id", hasItem(id));
        proposals(new Assigning("lanhdao", "ubnd-tinh", Roles.LEADER)).body("items.assignment.id", hasItem(id));
    }

    @Test
    void wantsTheVersionThatTheApproverHasSeen() {
        String agency = "ubnd-xa-le-loi";
        String id = Assigning.editor(agency).recorded(agency, Assigning.regular(Map.of()));

        Assigning.approver(agency)
                .request()
                .contentType(ContentType.JSON)
                .post(Assigning.address(agency) + "/" + id + "/confirmation")
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-required"));
        Assigning.approver(agency).confirm(agency, id, 7).statusCode(412).body("code", equalTo("stale-version"));
        Assigning.approver(agency)
                .request()
                .get(Assigning.address(agency) + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""));
    }

    @ParameterizedTest
    @CsvSource({
        "confirmation",
        "rejection",
        "withdrawal",
        "end",
        "end/confirmation",
        "end/rejection",
        "end/withdrawal",
        "unavailabilities"
    })
    void belongsToItsAgencyOnEveryRoute(String action) {
        String agency = "ubnd-xa-pa-tan";
        String other = "ubnd-xa-hong-thu";
        String id = Assigning.editor(agency).recorded(agency, Assigning.regular(Map.of()));
        Assigning stranger = Assigning.approver(other);
        Map<String, Object> body =
                switch (action) {
                    case "rejection", "end/rejection" -> Map.of("reason", "Sai số");
                    case "end" ->
                        Map.of(
                                "reason", "RESIGNED",
                                "endsAt", "2099-01-01T00:00:00Z",
                                "decisionNumber", "1/QĐ-UBND",
                                "decidedAt", hourAgo());
                    case "unavailabilities" ->
                        Map.of("from", hourAgo(), "to", "2099-01-01T00:00:00Z", "reason", "LEAVE");
                    default -> Map.of();
                };

        stranger.act(agency, id, action, 0, body).statusCode(403).body("code", equalTo("not-your-agency"));
        stranger.act(other, id, action, 0, body).statusCode(404).body("code", equalTo("assignment-not-found"));
        stranger.request()
                .get(Assigning.address(agency) + "/" + id)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        stranger.request()
                .get(Assigning.address(other) + "/" + id)
                .then()
                .statusCode(404)
                .body("code", equalTo("assignment-not-found"));
    }

    @Test
    void handsOverByTheClockAlone() {
        String agency = "ubnd-xa-nam-tam";
        Assigning.province().recorded(agency, Assigning.regular(Map.of("personName", "Người Trước")));
        Instant handOver = Instant.now().plus(4, ChronoUnit.SECONDS);
        Assigning.province()
                .recorded(
                        agency,
                        Assigning.regular(Map.of(
                                "personName", "Người Kế Nhiệm Nậm Tăm",
                                "decidedAt", hourAgo(),
                                "validFrom", handOver.toString())));

        publicPage(agency).body("spokespersons.personName", equalTo(List.of("Người Trước")));
        given().queryParam("q", "ke nhiem nam tam")
                .get("/api/registry/v1/spokespersons")
                .then()
                .body("total", equalTo(0));
        given().queryParam("q", "ke nhiem nam tam")
                .queryParam("asAt", "2050-01-01")
                .get("/api/registry/v1/spokespersons")
                .then()
                .body("items.personName", hasItem("Người Kế Nhiệm Nậm Tăm"));
        history(agency).body("items.personName", equalTo(List.of("Người Kế Nhiệm Nậm Tăm", "Người Trước")));
        await().atMost(20, SECONDS).untilAsserted(() -> publicPage(agency)
                .body("spokespersons.personName", equalTo(List.of("Người Kế Nhiệm Nậm Tăm"))));
    }

    @Test
    void refusesASecondOneInTheFutureToo() {
        String agency = "ubnd-xa-pu-sam-cap";
        Assigning.province().recorded(agency, Assigning.regular(Map.of()));
        Assigning.province().recorded(agency, Assigning.regular(Map.of("validFrom", "2098-01-01T00:00:00+07:00")));

        Assigning.province()
                .record(agency, Assigning.regular(Map.of("validFrom", "2097-01-01T00:00:00+07:00")))
                .statusCode(409)
                .body("code", equalTo("newer-assignment-exists"));
        Assigning.editor(agency)
                .record(agency, Assigning.regular(Map.of("validFrom", "2097-01-01T00:00:00+07:00")))
                .statusCode(409)
                .body("code", equalTo("newer-assignment-exists"));
        Assigning.province()
                .record(
                        agency,
                        Assigning.regular(Map.of(
                                "validFrom", "2097-01-01T00:00:00+07:00",
                                "validTo", "2098-01-01T00:00:00+07:00")))
                .statusCode(201);
    }

    @Test
    void findsPostAndPersonAgain() {
        String agency = "ubnd-xa-nam-ma";
        var first = Assigning.province()
                .record(agency, Assigning.regular(Map.of()))
                .statusCode(201)
                .extract();
        var again = Assigning.province()
                .record(agency, Assigning.regular(Map.of("decidedAt", hourAgo(), "decisionNumber", "500/QĐ-UBND")))
                .statusCode(201)
                .body("personId", equalTo(first.path("personId")))
                .body("postId", equalTo(first.path("postId")))
                .extract();

        Assigning.province()
                .record(
                        agency,
                        Assigning.regular(Map.of(
                                "email", "lovanthu2@laichau.gov.vn",
                                "validFrom", "2098-01-01T00:00:00+07:00")))
                .statusCode(201)
                .body("personId", not(equalTo(again.path("personId"))))
                .body("postId", equalTo(again.path("postId")));
    }

    @Test
    void showsEachWhatOnlyTheyCanConfirm() {
        String agency = "ubnd-xa-muong-mo";
        String id = Assigning.editor(agency).recorded(agency, Assigning.regular(Map.of()));

        forMe(Assigning.editor(agency)).body("total", equalTo(0));
        forMe(new Assigning("soanthao2", agency, Roles.AGENCY_EDITOR)).body("total", equalTo(0));
        forMe(Assigning.approver("ubnd-xa-bum-to")).body("total", equalTo(0));
        forMe(Assigning.approver(agency)).body("items.assignment.id", equalTo(List.of(id)));
        forMe(Assigning.province()).body("items.assignment.id", hasItem(id));
        Assigning.editor(agency).act(agency, id, "withdrawal", 0, Map.of()).statusCode(200);
    }

    private static ValidatableResponse forMe(Assigning who) {
        return waiting(who, true);
    }

    private static ValidatableResponse proposals(Assigning who) {
        return waiting(who, false);
    }

    private static ValidatableResponse waiting(Assigning who, boolean forMe) {
        return who.request()
                .queryParam("size", 100)
                .queryParam("forMe", forMe)
                .get("/api/registry/v1/proposals")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse publicPage(String agency) {
        return given().get("/api/registry/v1/agencies/" + Agencies.id(agency))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse history(String agency) {
        return given().get("/api/registry/v1/agencies/" + Agencies.id(agency) + "/spokesperson-history")
                .then()
                .statusCode(200);
    }

    private static String hourAgo() {
        return Instant.now()
                .minus(1, ChronoUnit.HOURS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
