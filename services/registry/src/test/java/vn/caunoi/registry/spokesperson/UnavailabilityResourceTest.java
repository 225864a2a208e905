package vn.caunoi.registry.spokesperson;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Silence;
import vn.caunoi.testkit.WithServers;

/** A regular spokesperson cannot act, and the list says who speaks instead. */
@QuarkusTest
@WithServers(database = "registry")
class UnavailabilityResourceTest {

    @BeforeAll
    static void nobodySpeaks() throws SQLException {
        Silence.everywhere();
    }

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Instant HOUR_AGO = NOW.minus(1, ChronoUnit.HOURS);
    private static final Instant TOMORROW = NOW.plus(1, ChronoUnit.DAYS);

    @Test
    void saysWhoSpeaksInsteadUntilThePersonIsBack() {
        String agency = "ubnd-xa-nam-so";
        Assigning.province().recorded(agency, Assigning.head(Map.of()));
        String regular = Assigning.province().recorded(agency, Assigning.regular(Map.of()));
        String absence = report(Assigning.province(), agency, regular, HOUR_AGO, TOMORROW, false)
                .statusCode(201)
                .body("assignmentId", equalTo(regular))
                .body("state", equalTo("CONFIRMED"))
                .body("inForce", equalTo(true))
                .extract()
                .path("id");
        page(agency)
                .body("spokespersons[1].unavailableUntil", equalTo(TOMORROW.toString()))
                .body("spokespersons[1].substituteId", nullValue());

        String substitute = Assigning.province()
                .recorded(
                        agency, standIn(absence, Map.of("personName", "Người Thay", "decidedAt", HOUR_AGO.toString())));

        page(agency)
                .body("spokespersons", hasSize(3))
                .body("spokespersons[1].substituteId", equalTo(substitute))
                .body("spokespersons[1].substituteName", equalTo("Người Thay"));
        end(Assigning.editor(agency), agency, absence, 0).statusCode(200);
        page(agency)
                .body("spokespersons", hasSize(2))
                .body("spokespersons[1].unavailableUntil", nullValue())
                .body("spokespersons[1].substituteId", nullValue());
        end(Assigning.editor(agency), agency, absence, 1).statusCode(409).body("code", equalTo("unavailability-over"));
    }

    @Test
    void isPublicOnceAnotherPersonConfirmsIt() {
        String agency = "ubnd-xa-than-uyen";
        String regular = Assigning.province().recorded(agency, Assigning.regular(Map.of()));
        String absence = report(agency, regular, HOUR_AGO, TOMORROW)
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("inForce", equalTo(false))
                .body("urgent", equalTo(false))
                .body("proposedBy", equalTo("soanthao"))
                .extract()
                .path("id");
        page(agency).body("spokespersons[0].unavailableUntil", nullValue());
        Assigning.approver(agency)
                .request()
                .get("/api/registry/v1/proposals")
                .then()
                .body("items.kind", equalTo(List.of("UNAVAILABILITY")))
                .body("items[0].unavailability.id", equalTo(absence))
                .body("items[0].assignment.id", equalTo(regular));
        end(Assigning.editor(agency), agency, absence, 0)
                .statusCode(409)
                .body("code", equalTo("absence-not-confirmed"));
        act(Assigning.editor(agency), agency, absence, "confirmation", 0)
                .statusCode(403)
                .body("code", equalTo("same-person"));
        act(Assigning.approver(agency), agency, absence, "confirmation", 4)
                .statusCode(412)
                .body("code", equalTo("stale-version"));

        act(Assigning.approver(agency), agency, absence, "confirmation", 0)
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("settledBy", equalTo("pheduyet"));

        page(agency).body("spokespersons[0].unavailableUntil", equalTo(TOMORROW.toString()));
        act(Assigning.approver(agency), agency, absence, "rejection", 1)
                .statusCode(409)
                .body("code", equalTo("proposal-settled"));
    }

    @Test
    void tellsEverybodyAtOnceWhatIsUrgentAndStopsWhenItIsRefused() {
        String agency = "ubnd-xa-muong-khoa";
        Assigning.province().recorded(agency, Assigning.head(Map.of()));
        String regular = Assigning.province().recorded(agency, Assigning.regular(Map.of()));
        report(Assigning.editor(agency), agency, regular, TOMORROW, TOMORROW.plusSeconds(60), true)
                .statusCode(422)
                .body("code", equalTo("absence-not-urgent"))
                .body("errors[0].pointer", equalTo("/urgent"));
        String absence = report(Assigning.editor(agency), agency, regular, HOUR_AGO, TOMORROW, true)
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("inForce", equalTo(true))
                .extract()
                .path("id");
        page(agency).body("spokespersons[1].unavailableUntil", equalTo(TOMORROW.toString()));
        Assigning.province().recorded(agency, standIn(absence, Map.of("decidedAt", HOUR_AGO.toString())));
        page(agency).body("spokespersons[1].substituteName", equalTo("Mùa Thị Vụ"));

        act(Assigning.approver(agency), agency, absence, "rejection", 0)
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("inForce", equalTo(false))
                .body("settledReason", equalTo("Vẫn đang làm việc"));

        page(agency).body("spokespersons", hasSize(2)).body("spokespersons[1].unavailableUntil", nullValue());
        report(agency, regular, Instant.now().plusSeconds(5), TOMORROW).statusCode(201);
    }

    @Test
    void isTakenBackByWhoeverReportedItOnly() {
        String agency = "ubnd-xa-nam-cuoi";
        String regular = Assigning.province().recorded(agency, Assigning.regular(Map.of()));
        String absence = reported(agency, regular);

        act(Assigning.approver(agency), agency, absence, "withdrawal", 0)
                .statusCode(403)
                .body("code", equalTo("not-the-proposer"));
        act(Assigning.editor(agency), agency, absence, "withdrawal", 0)
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        report(agency, regular, HOUR_AGO, TOMORROW).statusCode(201);
    }

    @Test
    void isNotConfirmedWhenThePersonHasLeftMeanwhile() {
        String agency = "ubnd-xa-si-lo-lau";
        String regular = Assigning.province().recorded(agency, Assigning.regular(Map.of()));
        String absence = reported(agency, regular);
        Assigning.province()
                .recorded(
                        agency,
                        Assigning.regular(Map.of(
                                "personName",
                                "Người Sau",
                                "decidedAt",
                                HOUR_AGO.minusSeconds(60).toString())));

        act(Assigning.approver(agency), agency, absence, "confirmation", 0)
                .statusCode(422)
                .body("code", equalTo("not-regular-then"));
    }

    @Test
    void refusesASubstituteOutsideTheTime() {
        String agency = "ubnd-xa-pac-ta";
        Assigning.province().recorded(agency, Assigning.head(Map.of()));
        String regular = Assigning.province().recorded(agency, Assigning.regular(Map.of()));
        String absence = reported(agency, regular);

        Assigning.province()
                .record(
                        agency,
                        standIn(
                                absence,
                                Map.of(
                                        "decidedAt", HOUR_AGO.toString(),
                                        "validTo", TOMORROW.plusSeconds(1).toString())))
                .statusCode(422)
                .body("code", equalTo("stand-in-outside"));
    }

    @Test
    void refusesWhatCannotBe() {
        String agency = "ubnd-xa-muong-than";
        String head = Assigning.province().recorded(agency, Assigning.head(Map.of()));
        String regular = Assigning.province().recorded(agency, Assigning.regular(Map.of()));

        report(agency, regular, TOMORROW, TOMORROW).statusCode(422).body("code", equalTo("period-inverted"));
        report(agency, head, HOUR_AGO, TOMORROW).statusCode(422).body("code", equalTo("not-regular-then"));
        report(agency, regular, HOUR_AGO, TOMORROW).statusCode(201);
        report(agency, regular, NOW, TOMORROW.plusSeconds(9))
                .statusCode(409)
                .body("code", equalTo("unavailabilities-overlap"));
        report(agency, regular, TOMORROW, TOMORROW.plusSeconds(9)).statusCode(201);
    }

    @Test
    void belongsToItsAgency() {
        String agency = "ubnd-xa-muong-kim";
        String regular = Assigning.province().recorded(agency, Assigning.regular(Map.of()));
        String absence = reported(agency, regular);
        Assigning stranger = Assigning.editor("ubnd-xa-khoen-on");

        for (String action : List.of("confirmation", "rejection", "withdrawal")) {
            act(stranger, agency, absence, action, 0).statusCode(403).body("code", equalTo("not-your-agency"));
            act(stranger, "ubnd-xa-khoen-on", absence, action, 0)
                    .statusCode(404)
                    .body("code", equalTo("unavailability-not-found"));
        }
        end(stranger, agency, absence, 0).statusCode(403).body("code", equalTo("not-your-agency"));
        end(stranger, "ubnd-xa-khoen-on", absence, 0).statusCode(404).body("code", equalTo("unavailability-not-found"));
        stranger.request().get(address(agency)).then().statusCode(403).body("code", equalTo("not-your-agency"));
        end(Assigning.editor(agency), agency, absence, 5).statusCode(412).body("code", equalTo("stale-version"));
        Assigning.editor(agency)
                .request()
                .get(address(agency))
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    /** An absence of today that waits for a second person. */
    private static String reported(String agency, String assignment) {
        return report(agency, assignment, HOUR_AGO, TOMORROW)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse report(String agency, String assignment, Instant from, Instant to) {
        return report(Assigning.editor(agency), agency, assignment, from, to, false);
    }

    private static ValidatableResponse report(
            Assigning who, String agency, String assignment, Instant from, Instant to, boolean urgent) {
        return who.request()
                .contentType(ContentType.JSON)
                .body(Map.of("from", from.toString(), "to", to.toString(), "reason", "BUSINESS_TRIP", "urgent", urgent))
                .post(Assigning.address(agency) + "/" + assignment + "/unavailabilities")
                .then();
    }

    private static Map<String, Object> standIn(String absence, Map<String, Object> changes) {
        Map<String, Object> command = Assigning.authorisation(
                "Phát ngôn thay", Map.of("standsInFor", absence, "validTo", TOMORROW.toString()));
        command.putAll(changes);
        return command;
    }

    private static ValidatableResponse act(Assigning who, String agency, String absence, String action, int version) {
        return who.request()
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(action.equals("rejection") ? Map.of("reason", "Vẫn đang làm việc") : Map.of())
                .post(address(agency) + "/" + absence + "/" + action)
                .then();
    }

    private static ValidatableResponse end(Assigning who, String agency, String absence, int version) {
        return who.request()
                .header("If-Match", "\"" + version + "\"")
                .post(address(agency) + "/" + absence + "/end")
                .then();
    }

    private static ValidatableResponse page(String agency) {
        return given().get("/api/registry/v1/agencies/" + Agencies.id(agency))
                .then()
                .statusCode(200);
    }

    private static String address(String agency) {
        return "/api/registry/v1/agencies/" + Agencies.id(agency) + "/unavailabilities";
    }
}
