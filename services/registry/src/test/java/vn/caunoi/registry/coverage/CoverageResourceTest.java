package vn.caunoi.registry.coverage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
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
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Silence;
import vn.caunoi.registry.Speakers;
import vn.caunoi.testkit.WithServers;

/** Each test works on an agency of its own. */
@QuarkusTest
@WithServers(database = "registry")
class CoverageResourceTest {

    @BeforeAll
    static void nobodySpeaks() throws SQLException {
        Silence.everywhere();
    }

    @Test
    void countsTheProvincesOwnBodiesAndListsOthersApart() {
        coverage("")
                .body("counted.findAll { it.kind == 'commune-committee' }.size()", equalTo(38))
                .body("counted.findAll { it.kind == 'provincial-committee' }.size()", equalTo(1))
                .body("counted.findAll { it.kind == 'inspectorate' }.size()", equalTo(1))
                .body("counted.kind", not(hasItem("vertical-body")))
                .body("counted.kind", not(hasItem("party")))
                .body("apart.kind", everyItem(equalTo("vertical-body")))
                .body("apart.name", hasItem("Thuế tỉnh Lai Châu"))
                .body("trend", hasSize(12));
    }

    @Test
    void answersForADayBeforeTheReform() {
        coverage("?asAt=2024-06-01")
                .body("counted.findAll { it.kind == 'commune-committee' }.size()", equalTo(106))
                .body("covered", equalTo(0))
                .body("asAt", equalTo("2024-06-01"));
    }

    @Test
    void everyGapHasAReasonAnOwnerAndAnAge() {
        String agency = "ubnd-xa-pu-sam-cap";
        body(agency)
                .body("state", equalTo("VACANT"))
                .body("personName", nullValue())
                .body("gaps[0].kind", equalTo("VACANCY"))
                .body("gaps[0].reason", equalTo("NEVER_NAMED"))
                .body("gaps[0].owner", equalTo("AGENCY"))
                // The commune is older than the duty: it counts from the day the province must publish.
                .body("gaps[0].since", equalTo("2026-06-30T17:00:00Z"))
                .body("gaps[0].clock.rule", equalTo("policy.vacancy"))
                .body("gaps[0].clock.confidence", equalTo("LOW"))
                // A limit that no law sets reminds and does not accuse.
                .body("gaps[0].state", equalTo("DOUBTFUL"));

        Speakers.named(agency, 2);
        body(agency)
                .body("state", equalTo("COVERED"))
                .body("personName", equalTo("Lò Văn Thử"))
                .body("gaps[0].reason", equalTo("AGENCY_PORTAL"))
                .body("gaps[0].state", equalTo("OPEN"));
    }

    @Test
    void aPublicationThatIsOverdueSpoilsThePictureUntilItIsProven() {
        String agency = "ubnd-xa-nam-cuoi";
        String assignment = Speakers.named(agency, 40);
        body(agency).body("state", equalTo("UNPUBLISHED")).body("gaps[0].state", equalTo("OVERDUE"));

        Speakers.admin()
                .body(Map.of(
                        "fulfilledAt",
                        Instant.now().minus(1, ChronoUnit.HOURS).toString(),
                        "note",
                        "Niêm yết tại trụ sở"))
                .post("/api/registry/v1/agencies/" + Agencies.id(agency) + "/duties/" + assignment
                        + "/AGENCY_PORTAL/proof")
                .then()
                .statusCode(200);

        body(agency).body("state", equalTo("COVERED")).body("gaps", hasSize(0));
    }

    @Test
    void aReportedContactShowsUntilItIsSettled() {
        String agency = "ubnd-xa-si-lo-lau";
        Speakers.named(agency, 2);
        String report = given().contentType(ContentType.JSON)
                .body(Map.of("agencyId", Agencies.id(agency).toString(), "wrong", "EMAIL", "detail", "Thư bị trả lại"))
                .post("/api/registry/v1/contact-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        body(agency).body("state", equalTo("CONTACT_WRONG"));

        Speakers.admin()
                .body(Map.of("outcome", "UNFOUNDED"))
                .post("/api/registry/v1/agencies/" + Agencies.id(agency) + "/contact-reports/" + report + "/settlement")
                .then()
                .statusCode(200);
        body(agency).body("state", equalTo("COVERED"));
    }

    @Test
    void showsAllThatIsOverdueToALeaderAndOnlyTheirOwnToStaff() {
        String agency = "ubnd-xa-dao-san";
        Speakers.named(agency, 40);

        Speakers.as("lanhdao", Roles.LEADER, "ubnd-tinh")
                .queryParam("overdue", true)
                .queryParam("agency", Agencies.id(agency).toString())
                .get("/api/registry/v1/open-duties")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("PUBLICATION"))
                .body("items[0].subject", equalTo("Lò Văn Thử"))
                .body("items[0].clock.dueAt", notNullValue());
        Speakers.as("lanhdao", Roles.LEADER, "ubnd-tinh")
                .queryParam("kind", "VACANCY")
                .get("/api/registry/v1/open-duties")
                .then()
                .body("items.kind", everyItem(equalTo("VACANCY")))
                .body("items.agencyName", hasItem("Ủy ban nhân dân xã Khổng Lào"));
        Speakers.as("khonglao", Roles.AGENCY_EDITOR, "ubnd-xa-khong-lao")
                .get("/api/registry/v1/open-duties")
                .then()
                .statusCode(200)
                .body("items.agencyName", everyItem(equalTo("Ủy ban nhân dân xã Khổng Lào")));
        Speakers.as("khonglao", Roles.AGENCY_EDITOR, "ubnd-xa-khong-lao")
                .queryParam("agency", Agencies.id(agency).toString())
                .get("/api/registry/v1/open-duties")
                .then()
                .body("items", hasSize(0));
    }

    private static ValidatableResponse coverage(String query) {
        return Speakers.as("lanhdao", Roles.LEADER, "ubnd-tinh")
                .get("/api/registry/v1/coverage" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse body(String agency) {
        return coverage("").rootPath("counted.find { it.agencyId == '" + Agencies.id(agency) + "' }");
    }
}
