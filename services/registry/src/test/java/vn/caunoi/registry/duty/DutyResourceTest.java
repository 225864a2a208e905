package vn.caunoi.registry.duty;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Silence;
import vn.caunoi.registry.Speakers;
import vn.caunoi.testkit.WithServers;

/** Each test works on an agency of its own. */
@QuarkusTest
@WithServers(database = "registry")
class DutyResourceTest {

    @BeforeAll
    static void nobodySpeaks() throws SQLException {
        Silence.everywhere();
    }

    @Test
    void oneDecisionSetsTwoPublicationsGoing() {
        String agency = "ubnd-xa-sin-suoi-ho";
        Speakers.named(agency, 30);

        duties(agency)
                .body("items", hasSize(3))
                .body("items.find { it.channel == 'AGENCY_PORTAL' }.state", equalTo("OVERDUE"))
                .body("items.find { it.channel == 'AGENCY_PORTAL' }.owner", equalTo("AGENCY"))
                .body("items.find { it.channel == 'AGENCY_PORTAL' }.clock.rule", equalTo("spk.publish.regular"))
                .body("items.find { it.channel == 'AGENCY_PORTAL' }.clock.value", equalTo(24))
                .body("items.find { it.channel == 'AGENCY_PORTAL' }.mayProve", equalTo(true))
                .body("items.find { it.channel == 'PROVINCE_LIST' }.state", equalTo("LATE"))
                .body("items.find { it.channel == 'PROVINCE_LIST' }.owner", equalTo("PROVINCE"))
                .body("items.find { it.channel == 'PROVINCE_LIST' }.fulfilledAt", notNullValue())
                .body("items.find { it.channel == 'PROVINCE_LIST' }.mayProve", equalTo(false))
                // No rule sets a time for what the feed carries.
                .body("items.find { it.channel == 'PRESS_BUREAU' }.state", equalTo("FULFILLED"))
                .body("items.find { it.channel == 'PRESS_BUREAU' }.clock", nullValue())
                .body("items.find { it.channel == 'PRESS_BUREAU' }.fulfilledAt", notNullValue())
                .body("items.find { it.channel == 'PRESS_BUREAU' }.mayProve", equalTo(false));
    }

    @Test
    void aVerticalBodyIsPublishedByItsMinistry() {
        String agency = "cong-an-tinh";
        Speakers.named(agency, 2);

        duties(agency)
                .body("items.channel", hasItem("MINISTRY_LIST"))
                .body("items.find { it.channel == 'MINISTRY_LIST' }.owner", equalTo("MINISTRY"))
                .body("items.find { it.channel == 'MINISTRY_LIST' }.clock", nullValue())
                .body("items.find { it.channel == 'AGENCY_PORTAL' }.state", equalTo("OPEN"));
    }

    @Test
    void remindsOfAnAuthorisationByTheProvincesOwnTimeSinceTheLawSetsNone() {
        String agency = "ubnd-xa-pa-tan";
        Speakers.named(agency, 60, Map.of("kind", "HEAD", "position", "Chủ tịch", "email", "chutich@laichau.gov.vn"));
        Map<String, Object> authorised = Map.of(
                "kind",
                "CASE_AUTHORISED",
                "position",
                "Phó Chủ tịch",
                "email",
                "phochutich@laichau.gov.vn",
                "matter",
                "Sạt lở đường",
                "authorisationDocument",
                "5/UQ-UBND",
                "validTo",
                "2099-01-01T00:00:00+07:00");
        String assignment = Speakers.named(agency, 20, authorised);

        String of = "items.find { it.assignmentId == '" + assignment + "' }.";
        duties(agency)
                .body(of + "channel", equalTo("AGENCY_PORTAL"))
                .body(of + "clock.rule", equalTo("policy.publish.case"))
                .body(of + "clock.value", equalTo(12))
                .body(of + "clock.confidence", equalTo("MEDIUM"))
                // Past the province's time nobody is called late.
                .body(of + "state", equalTo("DOUBTFUL"));
    }

    @Test
    void recordsAProofOnce() {
        String agency = "ubnd-xa-ta-leng";
        String assignment = Speakers.named(agency, 5);

        prove(agency, assignment, "AGENCY_PORTAL", proof(Map.of()))
                .statusCode(200)
                .body("state", equalTo("FULFILLED"))
                .body("proof.url", equalTo("https://taleng.laichau.gov.vn/nguoi-phat-ngon?id=1"))
                .body("proof.recordedBy", equalTo("quantri"))
                .body("mayProve", equalTo(false));

        prove(agency, assignment, "AGENCY_PORTAL", proof(Map.of()))
                .statusCode(409)
                .body("code", equalTo("duty-already-fulfilled"));
    }

    @Test
    void opensAgainWithTheClockItAlwaysHadWhenAWrongProofIsWithdrawn() {
        String agency = "ubnd-xa-bum-nua";
        String assignment = Speakers.named(agency, 30);
        String due = duties(agency).extract().path("items.find { it.channel == 'AGENCY_PORTAL' }.clock.dueAt");
        String proof = prove(agency, assignment, "AGENCY_PORTAL", proof(Map.of("fulfilledAt", hoursAgo(20))))
                .statusCode(200)
                .body("state", equalTo("FULFILLED"))
                .extract()
                .path("proof.id");

        withdraw(agency, assignment, "AGENCY_PORTAL", proof, Map.of())
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        withdraw(agency, assignment, "PROVINCE_LIST", proof, Map.of("reason", "Sai trang"))
                .statusCode(404)
                .body("code", equalTo("proof-not-found"));
        withdraw(agency, assignment, "AGENCY_PORTAL", UUID.randomUUID().toString(), Map.of("reason", "Sai trang"))
                .statusCode(404)
                .body("code", equalTo("proof-not-found"));
        withdraw(agency, assignment, "AGENCY_PORTAL", proof, Map.of("reason", "Sai trang"))
                .statusCode(200)
                .body("state", equalTo("OVERDUE"))
                .body("clock.dueAt", equalTo(due))
                .body("proof", nullValue())
                .body("fulfilledAt", nullValue())
                .body("mayProve", equalTo(true))
                .body("withdrawnProofs", hasSize(1))
                .body("withdrawnProofs[0].id", equalTo(proof))
                .body("withdrawnProofs[0].withdrawnBy", equalTo("quantri"))
                .body("withdrawnProofs[0].withdrawnReason", equalTo("Sai trang"));
        withdraw(agency, assignment, "AGENCY_PORTAL", proof, Map.of("reason", "Sai trang"))
                .statusCode(409)
                .body("code", equalTo("proof-withdrawn"));

        prove(agency, assignment, "AGENCY_PORTAL", proof(Map.of()))
                .statusCode(200)
                .body("state", equalTo("LATE"))
                .body("withdrawnProofs", hasSize(1));
    }

    @Test
    void keepsAProofFromTheHandsOfAnotherAgency() {
        String agency = "ubnd-xa-muong-mo";
        String assignment = Speakers.named(agency, 5);
        String proof = prove(agency, assignment, "AGENCY_PORTAL", proof(Map.of()))
                .statusCode(200)
                .extract()
                .path("proof.id");
        String withdrawal = "/" + proof + "/withdrawal";

        Speakers.as("bumto", Roles.AGENCY_EDITOR, "ubnd-xa-bum-to")
                .body(Map.of("reason", "Sai trang"))
                .post(address(agency, assignment, "AGENCY_PORTAL") + withdrawal)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        Speakers.as("bumto", Roles.AGENCY_EDITOR, "ubnd-xa-bum-to")
                .body(Map.of("reason", "Sai trang"))
                .post(address("ubnd-xa-bum-to", assignment, "AGENCY_PORTAL") + withdrawal)
                .then()
                .statusCode(404)
                .body("code", equalTo("duty-not-found"));
    }

    private static ValidatableResponse withdraw(
            String agency, String assignment, String channel, String proof, Map<String, Object> body) {
        return Speakers.admin()
                .body(body)
                .post(address(agency, assignment, channel) + "/" + proof + "/withdrawal")
                .then();
    }

    @Test
    void callsALateProofLate() {
        String agency = "ubnd-phuong-tan-phong";
        String assignment = Speakers.named(agency, 40);

        prove(agency, assignment, "AGENCY_PORTAL", proof(Map.of()))
                .statusCode(200)
                .body("state", equalTo("LATE"));
    }

    @Test
    void acceptsANoteOrADocumentInsteadOfAnAddress() {
        String agency = "ubnd-xa-ban-bo";
        String assignment = Speakers.named(agency, 5);
        Map<String, Object> proof = new HashMap<>();
        proof.put("fulfilledAt", hoursAgo(1));
        proof.put("documentName", "bang-tin.jpg");
        proof.put("documentHash", "0".repeat(64));

        prove(agency, assignment, "AGENCY_PORTAL", proof)
                .statusCode(200)
                .body("proof.documentName", equalTo("bang-tin.jpg"))
                .body("proof.url", nullValue());
    }

    @Test
    void refusesAProofForAnotherAgencysDuty() {
        String assignment = Speakers.named("ubnd-xa-khun-ha", 5);

        // The editor acts for the agency in the address, but the assignment belongs to another one.
        Speakers.as("bumto", Roles.AGENCY_EDITOR, "ubnd-xa-bum-to")
                .body(proof(Map.of()))
                .post(address("ubnd-xa-bum-to", assignment, "AGENCY_PORTAL"))
                .then()
                .statusCode(404)
                .body("code", equalTo("duty-not-found"));
        Speakers.as("bumto", Roles.AGENCY_EDITOR, "ubnd-xa-bum-to")
                .body("{")
                .post(address("ubnd-xa-khun-ha", assignment, "AGENCY_PORTAL"))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        Speakers.as("bumto", Roles.AGENCY_EDITOR, "ubnd-xa-bum-to")
                .get(address("ubnd-xa-khun-ha"))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
    }

    @Test
    void refusesAProofOfWhatProvesItselfOrIsNotOwed() {
        String agency = "ubnd-xa-nam-hang";
        String assignment = Speakers.named(agency, 5);

        prove(agency, assignment, "PROVINCE_LIST", proof(Map.of()))
                .statusCode(409)
                .body("code", equalTo("duty-proves-itself"));
        prove(agency, assignment, "MINISTRY_LIST", proof(Map.of()))
                .statusCode(404)
                .body("code", equalTo("duty-not-found"));
        prove(agency, UUID.randomUUID().toString(), "AGENCY_PORTAL", proof(Map.of()))
                .statusCode(404)
                .body("code", equalTo("duty-not-found"));
        prove(agency, assignment, "NO_SUCH_CHANNEL", proof(Map.of())).statusCode(404);
    }

    @Test
    void whatEndedUnpublishedIsNoLongerOwed() {
        String agency = "ubnd-xa-thu-lum";
        String former = Speakers.named(agency, 48);
        Speakers.named(agency, 3);

        duties(agency)
                .body(
                        "items.find { it.assignmentId == '" + former + "' && it.channel == 'AGENCY_PORTAL' }.state",
                        equalTo("LAPSED"));
        prove(agency, former, "AGENCY_PORTAL", proof(Map.of())).statusCode(409).body("code", equalTo("duty-lapsed"));
    }

    @Test
    void refusesAPublicationBeforeTheDecisionAndOneInTheFuture() {
        String agency = "ubnd-xa-pa-u";
        String assignment = Speakers.named(agency, 5);

        prove(agency, assignment, "AGENCY_PORTAL", proof(Map.of("fulfilledAt", hoursAgo(6))))
                .statusCode(422)
                .body("code", equalTo("proof-before-decision"))
                .body("errors[0].pointer", equalTo("/fulfilledAt"));
        prove(agency, assignment, "AGENCY_PORTAL", proof(Map.of("fulfilledAt", hoursAgo(-1))))
                .statusCode(422)
                .body("code", equalTo("proof-in-future"));
        prove(agency, assignment, "AGENCY_PORTAL", Map.of("fulfilledAt", hoursAgo(1)))
                .statusCode(422)
                .body("code", equalTo("proof-missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://laichau.gov.vn/x",
                "https://laichau.gov.vn/<script>",
                "http://",
                "https://user@laichau.gov.vn/",
                "https://laichau",
                "https://laichau.gov.vn/a b"
            })
    void refusesWhatIsNoWebAddress(String url) {
        String agency = "ubnd-xa-mu-ca";

        prove(agency, UUID.randomUUID().toString(), "AGENCY_PORTAL", proof(Map.of("url", url)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/url"));
    }

    @ParameterizedTest
    @CsvSource({"documentHash, xyz", "fulfilledAt, hôm qua", "fulfilledAt, 0001-01-01T00:00:00Z"})
    void refusesInputThatIsNoSuchThing(String field, String value) {
        prove("ubnd-xa-mu-ca", UUID.randomUUID().toString(), "AGENCY_PORTAL", proof(Map.of(field, value)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/" + field));
    }

    private static ValidatableResponse duties(String agency) {
        return Speakers.admin().get(address(agency)).then().statusCode(200);
    }

    private static ValidatableResponse prove(
            String agency, String assignment, String channel, Map<String, Object> proof) {
        return Speakers.admin()
                .body(proof)
                .post(address(agency, assignment, channel))
                .then();
    }

    private static String address(String agency, String... rest) {
        String duties = "/api/registry/v1/agencies/" + Agencies.id(agency) + "/duties";
        return rest.length == 0 ? duties : duties + "/" + rest[0] + "/" + rest[1] + "/proof";
    }

    private static Map<String, Object> proof(Map<String, Object> changes) {
        Map<String, Object> proof = new HashMap<>(
                Map.of("fulfilledAt", hoursAgo(1), "url", "https://taleng.laichau.gov.vn/nguoi-phat-ngon?id=1"));
        proof.putAll(changes);
        return proof;
    }

    private static String hoursAgo(int hours) {
        return Instant.now().minus(hours, ChronoUnit.HOURS).toString();
    }
}
