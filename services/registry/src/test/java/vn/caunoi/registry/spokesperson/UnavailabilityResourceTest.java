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
        String absence = report(agency, regular, HOUR_AGO, TOMORROW)
                .statusCode(201)
                .body("assignmentId", equalTo(regular))
                .extract()
                .path("id");
        page(agency)
                .body("spokespersons[1].unavailableUntil", equalTo(TOMORROW.toString()))
                .body("spokespersons[1].substituteId", nullValue());

        String substitute = Assigning.province()
                .recorded(
                        agency,
                        Assigning.authorisation(
                                "Phát ngôn thay",
                                Map.of(
                                        "personName",
                                        "Người Thay",
                                        "standsInFor",
                                        absence,
                                        "decidedAt",
                                        HOUR_AGO.toString(),
                                        "validTo",
                                        TOMORROW.toString())));

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
    void refusesASubstituteOutsideTheTime() {
        String agency = "ubnd-xa-pac-ta";
        Assigning.province().recorded(agency, Assigning.head(Map.of()));
        String regular = Assigning.province().recorded(agency, Assigning.regular(Map.of()));
        String absence = report(agency, regular, HOUR_AGO, TOMORROW)
                .statusCode(201)
                .extract()
                .path("id");

        Assigning.province()
                .record(
                        agency,
                        Assigning.authorisation(
                                "Phát ngôn thay",
                                Map.of(
                                        "standsInFor", absence,
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
    }

    @Test
    void belongsToItsAgency() {
        String agency = "ubnd-xa-muong-kim";
        String regular = Assigning.province().recorded(agency, Assigning.regular(Map.of()));
        String absence = report(agency, regular, HOUR_AGO, TOMORROW)
                .statusCode(201)
                .extract()
                .path("id");
        Assigning stranger = Assigning.editor("ubnd-xa-khoen-on");

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

    private static ValidatableResponse report(String agency, String assignment, Instant from, Instant to) {
        return Assigning.editor(agency)
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("from", from.toString(), "to", to.toString(), "reason", "BUSINESS_TRIP"))
                .post(Assigning.address(agency) + "/" + assignment + "/unavailabilities")
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
