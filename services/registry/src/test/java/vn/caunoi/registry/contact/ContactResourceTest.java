package vn.caunoi.registry.contact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Silence;
import vn.caunoi.registry.Speakers;
import vn.caunoi.testkit.WithServers;

/** Each test works on an agency of its own. */
@QuarkusTest
@WithServers(database = "registry")
class ContactResourceTest {

    @BeforeAll
    static void nobodySpeaks() throws SQLException {
        Silence.everywhere();
    }

    private static final String REPORTS = "/api/registry/v1/contact-reports";
    private static final String CONFIRMATIONS = "/api/registry/v1/contact-confirmations/";

    @Inject
    ContactLinks links;

    @Test
    void aLinkShowsThePublishedContactAndIsAnsweredOnce() {
        String agency = "ubnd-xa-muong-te";
        String token = ask(agency, Speakers.named(agency, 5));

        question(token)
                .statusCode(200)
                .body("agencyName", equalTo("Ủy ban nhân dân xã Mường Tè"))
                .body("email", equalTo("thu@laichau.gov.vn"));
        // Looking is no answer.
        contacts(agency).body("items[0].confirmedAt", nullValue());

        answer(token, "RIGHT", null).statusCode(200).body("answer", equalTo("RIGHT"));

        contacts(agency)
                .body("items[0].confirmedAt", notNullValue())
                .body("items[0].question", nullValue())
                .body("items[0].state", equalTo("FRESH"));
        answer(token, "RIGHT", null).statusCode(409).body("code", equalTo("confirmation-link-used"));
        question(token).statusCode(409).body("code", equalTo("confirmation-link-used"));
    }

    @Test
    void anAnswerThatItIsWrongMakesAReport() {
        String agency = "ubnd-xa-hua-bum";
        String token = ask(agency, Speakers.named(agency, 5));

        answer(token, "WRONG", null).statusCode(422).body("code", equalTo("reason-missing"));
        answer(token, "WRONG", "Tôi đã chuyển công tác.").statusCode(200);

        reports(agency)
                .body("items", hasSize(1))
                .body("items[0].origin", equalTo("LINK"))
                .body("items[0].detail", equalTo("Tôi đã chuyển công tác."));
        contacts(agency).body("items[0].confirmedAt", nullValue());
    }

    @Test
    void aNewLinkReplacesTheOldOne() {
        String agency = "ubnd-xa-bum-nua";
        String assignment = Speakers.named(agency, 5);
        String first = ask(agency, assignment);
        String second = ask(agency, assignment);

        answer(first, "RIGHT", null).statusCode(409).body("code", equalTo("confirmation-link-used"));
        answer(second, "RIGHT", null).statusCode(200);
    }

    @Test
    void refusesForgedExpiredAndOutlivedLinks() {
        String agency = "ubnd-xa-muong-mo";
        String assignment = Speakers.named(agency, 5);
        String token = ask(agency, assignment);
        String forged = (token.charAt(0) == 'A' ? "B" : "A") + token.substring(1);
        String expired = links.token(links.read(token).confirmation(), Instant.parse("2026-07-01T00:00:00Z"));
        String nobodysQuestion = links.token(UUID.randomUUID(), Instant.parse("2099-01-01T00:00:00Z"));

        question(forged).statusCode(404).body("code", equalTo("confirmation-link-unknown"));
        answer(forged, "RIGHT", null).statusCode(404).body("code", equalTo("confirmation-link-unknown"));
        question(nobodysQuestion).statusCode(404).body("code", equalTo("confirmation-link-unknown"));
        question(expired).statusCode(409).body("code", equalTo("confirmation-link-expired"));
        answer(expired, "RIGHT", null).statusCode(409).body("code", equalTo("confirmation-link-expired"));

        Speakers.named(agency, 1);
        answer(token, "RIGHT", null).statusCode(409).body("code", equalTo("confirmation-link-expired"));
    }

    @Test
    void givesTheLinkOnlyToPeopleWhoActForTheAgency() {
        String agency = "ubnd-xa-sin-ho";
        ask(agency, Speakers.named(agency, 5));

        Speakers.as("sinho", Roles.AGENCY_EDITOR, agency)
                .get(at(agency, "/contacts"))
                .then()
                .statusCode(200)
                .body("items[0].question.token", notNullValue());
        Speakers.as("lanhdao", Roles.LEADER, "ubnd-tinh")
                .get(at(agency, "/contacts"))
                .then()
                .statusCode(200)
                .body("items[0].question.requestedAt", notNullValue())
                .body("items[0].question.token", nullValue());
    }

    @Test
    void anybodyReportsAWrongContactAndTheStaffSettleIt() {
        String agency = "ubnd-xa-le-loi";
        String assignment = Speakers.named(agency, 5);
        String report = report(agency, Map.of("assignmentId", assignment, "correction", "0213 3876 000"))
                .statusCode(201)
                .extract()
                .path("id");

        reports(agency).body("items[0].state", equalTo("OPEN")).body("items[0].correction", equalTo("0213 3876 000"));

        settle(agency, report, Map.of("outcome", "CORRECTED", "note", "Đã cập nhật số mới."))
                .statusCode(200)
                .body("state", equalTo("CORRECTED"))
                .body("settledBy", equalTo("quantri"));
        settle(agency, report, Map.of("outcome", "UNFOUNDED"))
                .statusCode(409)
                .body("code", equalTo("contact-report-settled"));
    }

    @Test
    void theSameReportSentAgainIsOne() {
        String agency = "ubnd-xa-pa-tan";

        String first = report(agency, Map.of()).statusCode(201).extract().path("id");
        String second = report(agency, Map.of("detail", "SỐ ĐIỆN THOẠI không liên lạc được"))
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(second).isEqualTo(first);
        reports(agency).body("items", hasSize(1));
    }

    @Test
    void aFloodOfReportsEndsAtALimit() {
        String agency = "ubnd-xa-hong-thu";
        for (int i = 0; i < 25; i++) {
            report(agency, Map.of("detail", "Sai số thứ " + i)).statusCode(201);
        }

        report(agency, Map.of("detail", "Thêm một lần nữa"))
                .statusCode(409)
                .body("code", equalTo("contact-reports-full"));
        // What was said before is still acknowledged.
        report(agency, Map.of("detail", "Sai số thứ 3")).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            detail     | ''
            detail     | <script>alert(1)</script>
            detail     | <b>đậm</b>
            correction | <a href=x>
            wrong      | EVERYTHING
            agencyId   | không phải mã
            """)
    void refusesReportsThatAreNoSuchThing(String field, String value) {
        report("ubnd-xa-nam-tam", Map.of(field, value))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/" + field));
    }

    @Test
    void refusesReportsThatAreTooLongOrAboutNothingWeKnow() {
        String agency = "ubnd-xa-nam-tam";

        report(agency, Map.of("detail", "a".repeat(1001))).statusCode(400);
        report(agency, Map.of("detail", "a".repeat(300_000))).statusCode(413);
        report(agency, Map.of("agencyId", UUID.randomUUID().toString()))
                .statusCode(404)
                .body("code", equalTo("agency-not-found"));
        report(agency, Map.of("assignmentId", UUID.randomUUID().toString()))
                .statusCode(404)
                .body("code", equalTo("contact-not-found"));
        reports(agency).body("items", hasSize(0));
    }

    @Test
    void anotherAgencysReportsAndContactsAreOutOfReach() {
        String theirs = "ubnd-xa-tua-sin-chai";
        String assignment = Speakers.named(theirs, 5);
        String report = report(theirs, Map.of()).statusCode(201).extract().path("id");
        var stranger = Map.of("outcome", "UNFOUNDED");

        for (String path : new String[] {"/contacts", "/contact-reports"}) {
            Speakers.as("namma", Roles.AGENCY_EDITOR, "ubnd-xa-nam-ma")
                    .get(at(theirs, path))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("not-your-agency"));
        }
        Speakers.as("namma", Roles.AGENCY_EDITOR, "ubnd-xa-nam-ma")
                .body("{")
                .post(at(theirs, "/contact-reports/" + report + "/settlement"))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        Speakers.as("namma", Roles.AGENCY_EDITOR, "ubnd-xa-nam-ma")
                .body(stranger)
                .post(at("ubnd-xa-nam-ma", "/contact-reports/" + report + "/settlement"))
                .then()
                .statusCode(404)
                .body("code", equalTo("contact-report-not-found"));
        Speakers.as("namma", Roles.AGENCY_EDITOR, "ubnd-xa-nam-ma")
                .post(at(theirs, "/contacts/" + assignment + "/confirmation"))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        Speakers.as("namma", Roles.AGENCY_EDITOR, "ubnd-xa-nam-ma")
                .post(at("ubnd-xa-nam-ma", "/contacts/" + assignment + "/confirmation"))
                .then()
                .statusCode(404)
                .body("code", equalTo("contact-not-found"));
    }

    private static String ask(String agency, String assignment) {
        return Speakers.admin()
                .post(at(agency, "/contacts/" + assignment + "/confirmation"))
                .then()
                .statusCode(200)
                .body("question.expiresAt", notNullValue())
                .extract()
                .path("question.token");
    }

    private static ValidatableResponse question(String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post(CONFIRMATIONS + "question")
                .then();
    }

    private static ValidatableResponse answer(String token, String answer, String remark) {
        Map<String, Object> body = new HashMap<>(Map.of("token", token, "answer", answer));
        if (remark != null) {
            body.put("remark", remark);
        }
        return given().contentType(ContentType.JSON)
                .body(body)
                .post(CONFIRMATIONS + "answer")
                .then();
    }

    private static ValidatableResponse report(String agency, Map<String, Object> changes) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "agencyId",
                Agencies.id(agency).toString(),
                "wrong",
                "PHONE",
                "detail",
                "Số điện thoại không liên lạc được"));
        body.putAll(changes);
        return given().contentType(ContentType.JSON).body(body).post(REPORTS).then();
    }

    private static ValidatableResponse settle(String agency, String report, Map<String, Object> body) {
        return Speakers.admin()
                .body(body)
                .post(at(agency, "/contact-reports/" + report + "/settlement"))
                .then();
    }

    private static ValidatableResponse contacts(String agency) {
        return Speakers.admin().get(at(agency, "/contacts")).then().statusCode(200);
    }

    private static ValidatableResponse reports(String agency) {
        return Speakers.admin().get(at(agency, "/contact-reports")).then().statusCode(200);
    }

    private static String at(String agency, String path) {
        return "/api/registry/v1/agencies/" + Agencies.id(agency) + path;
    }
}
