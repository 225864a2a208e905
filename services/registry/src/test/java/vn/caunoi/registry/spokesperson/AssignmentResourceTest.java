package vn.caunoi.registry.spokesperson;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
import vn.caunoi.testkit.WithServers;

/** Each test works on an agency of its own. */
@QuarkusTest
@WithServers(database = "registry")
class AssignmentResourceTest {

    @BeforeAll
    static void nobodySpeaks() throws SQLException {
        Silence.everywhere();
    }

    private static final String SPOKESPERSONS = "/api/registry/v1/spokespersons";

    @Test
    void publishesTheSpokespersonWithTheClockThatSaysSo() {
        String agency = "so-y-te";
        String decidedAt = Instant.now()
                .minus(1, ChronoUnit.HOURS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();

        assign(agency, command(Map.of("personName", "Giàng A Sếnh", "decidedAt", decidedAt)))
                .statusCode(201)
                .header("Location", notNullValue())
                .body("personName", equalTo("Giàng A Sếnh"))
                .body("agencyName", equalTo("Sở Y tế tỉnh Lai Châu"))
                .body("publication.rule", equalTo("spk.publish.regular"))
                .body("publication.value", equalTo(24))
                .body("publication.unit", equalTo("HOURS"))
                .body("publication.basis", equalTo("Decree 244/2026 art. 3.3"))
                .body("publication.trigger", equalTo(decidedAt))
                .body("publication.onTime", equalTo(true))
                .body("publication.verdict", equalTo("ON_TIME"))
                .body("publication.skipped", hasSize(0));

        given().queryParam("q", "giang a senh")
                .get(SPOKESPERSONS)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].email", equalTo("nguoiphatngon@laichau.gov.vn"))
                .body("items[0].recordedBy", nullValue());
        given().get("/api/registry/v1/agencies/" + Agencies.id(agency))
                .then()
                .statusCode(200)
                .body("publishingDuty", equalTo("PROVINCE"))
                .body("spokespersons.personName", hasItem("Giàng A Sếnh"));
    }

    @Test
    void letsTheNewOneFollowThePresentOneAtItsTime() {
        String agency = "so-noi-vu";
        assign(agency, command(Map.of("personName", "Người Trước", "decidedAt", "2026-08-03T08:00:00+07:00")))
                .statusCode(201)
                .body("publication.verdict", equalTo("LATE"))
                .body("publication.onTime", equalTo(false));

        assign(agency, command(Map.of("personName", "Người Sau", "decidedAt", "2026-09-03T08:00:00+07:00")))
                .statusCode(201);

        given().get("/api/registry/v1/agencies/" + Agencies.id(agency))
                .then()
                .body("spokespersons.personName", equalTo(List.of("Người Sau")));
        given().queryParam("asAt", "2026-08-15")
                .get("/api/registry/v1/agencies/" + Agencies.id(agency))
                .then()
                .body("spokespersons.personName", equalTo(List.of("Người Trước")));
        as("lanhdao", Roles.LEADER, "ubnd-tinh")
                .get(assignments(agency))
                .then()
                .statusCode(200)
                .body("items.personName", equalTo(List.of("Người Sau", "Người Trước")))
                .body("items[1].endedAt", equalTo("2026-09-03T01:00:00Z"));
    }

    @Test
    void refusesADecisionThatIsNotLater() {
        String agency = "so-tai-chinh";
        assign(agency, command(Map.of())).statusCode(201);

        assign(agency, command(Map.of("personName", "Người Khác")))
                .statusCode(409)
                .body("code", equalTo("newer-assignment-exists"));
    }

    @Test
    void saysThatNoRuleAskedForPublicationBeforeJuly2026() {
        assign("so-cong-thuong", command(Map.of("decidedAt", "2026-06-30T23:59:00+07:00")))
                .statusCode(201)
                .body("publication.verdict", equalTo("NO_RULE"))
                .body("publication.onTime", nullValue())
                .body("publication.rule", nullValue())
                .body("publication.publishedAt", notNullValue());
    }

    @Test
    void doesTheSameRequestOnce() {
        String agency = "thanh-tra-tinh";
        String key = UUID.randomUUID().toString();
        String first =
                assign(agency, command(Map.of()), key).statusCode(201).extract().path("id");

        String second =
                assign(agency, command(Map.of()), key).statusCode(201).extract().path("id");

        assertThat(second).isEqualTo(first);
        assign(agency, command(Map.of("personName", "Người Khác")), key)
                .statusCode(409)
                .body("code", equalTo("request-key-reused"));
        as("quantri", Roles.PROVINCE_ADMIN, "ubnd-tinh")
                .get(assignments(agency))
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void storesTextAsNfc() {
        String name = Normalizer.normalize("Vàng Thị Lừ", Normalizer.Form.NFD);

        assign("so-xay-dung", command(Map.of("personName", name)))
                .statusCode(201)
                .body("personName", equalTo("Vàng Thị Lừ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"unknown\":1}", "[]", "\"text\""})
    void decidesTheRightToActBeforeItJudgesTheBody(String body) {
        as("vhttdl", Roles.AGENCY_EDITOR, "so-van-hoa-the-thao-va-du-lich")
                .contentType(ContentType.JSON)
                .body(body)
                .post(assignments("so-tu-phap"))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        as("vhttdl", Roles.AGENCY_EDITOR, "so-van-hoa-the-thao-va-du-lich")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/registry/v1/agencies/" + UUID.randomUUID() + "/assignments")
                .then()
                .statusCode(404)
                .body("code", equalTo("agency-not-found"));
        as("vhttdl", Roles.AGENCY_EDITOR, "so-van-hoa-the-thao-va-du-lich")
                .contentType(ContentType.JSON)
                .body(body)
                .post(assignments("so-van-hoa-the-thao-va-du-lich"))
                .then()
                .statusCode(400);
    }

    @Test
    void showsTheHistoryToItsOwnStaffOnly() {
        as("tuphap", Roles.AGENCY_EDITOR, "so-tu-phap")
                .get(assignments("so-tu-phap"))
                .then()
                .statusCode(200);
        as("tuphap", Roles.AGENCY_EDITOR, "so-tu-phap")
                .get(assignments("so-noi-vu"))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            personName     | ''
            personName     | '   '
            phone          | 0912
            phone          | +84 (0)912345678
            email          | not-an-address
            email          | nguyễn@laichau.gov.vn
            decisionNumber | QĐ 407
            decidedAt      | hôm qua
            decidedAt      | 0001-01-01T00:00:00Z
            kind           | COORDINATING
            matter         | ' '
            validTo        | 31/12/2026
            authorisedBy   | nguoi-dung-dau
            """)
    void refusesInputThatIsNoSuchThing(String field, String value) {
        assign("so-khoa-hoc-va-cong-nghe", command(Map.of(field, value)))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/" + field));
    }

    @ParameterizedTest
    @CsvSource({
        "email, nguoiphatngon@gmail.com, mail-not-official",
        "email, nguoiphatngon@evilgov.vn, mail-not-official",
        "decidedAt, 2099-01-01T00:00:00+07:00, decision-not-yet-made",
        "validFrom, 2026-10-05T07:59:59+07:00, effect-before-decision",
        "validTo, 2026-10-05T08:00:00+07:00, period-inverted",
        "matter, Sạt lở tại bản Mẫu, not-an-authorisation"
    })
    void refusesWhatBreaksARule(String field, String value, String code) {
        assign("so-khoa-hoc-va-cong-nghe", command(Map.of(field, value)))
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo("/" + field));
    }

    @Test
    void refusesADecisionForAnAgencyThatHadEnded() {
        assign("ubnd-xa-ban-giang-tam-duong", command(Map.of()))
                .statusCode(422)
                .body("code", equalTo("agency-did-not-exist"));
    }

    @Test
    void refusesAnOversizedBodyAndWritesNothing() {
        String agency = "ubnd-xa-ta-tong";

        assign(agency, command(Map.of("personName", "a".repeat(300_000)))).statusCode(413);
        assign(agency, command(Map.of("personName", "a".repeat(121)))).statusCode(400);

        given().get("/api/registry/v1/agencies/" + Agencies.id(agency))
                .then()
                .body("spokespersons", hasSize(0))
                .body("name", not(equalTo("")));
    }

    private static ValidatableResponse assign(String agency, Map<String, Object> command) {
        return assign(agency, command, UUID.randomUUID().toString());
    }

    private static ValidatableResponse assign(String agency, Map<String, Object> command, String key) {
        return Assigning.province().record(agency, command, key);
    }

    private static RequestSpecification as(String username, String role, String agency) {
        return new Assigning(username, agency, role).request();
    }

    private static String assignments(String agency) {
        return Assigning.address(agency);
    }

    private static Map<String, Object> command(Map<String, Object> changes) {
        return Assigning.regular(changes);
    }
}
