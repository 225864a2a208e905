package vn.caunoi.registry.spokesperson;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Silence;
import vn.caunoi.testkit.Tokens;
import vn.caunoi.testkit.WithServers;

/** Personal contacts stay with those who work for the agency. */
@QuarkusTest
@WithServers(database = "registry")
class PersonResourceTest {

    @BeforeAll
    static void nobodySpeaks() throws SQLException {
        Silence.everywhere();
    }

    private static final String PHONE = "0912 345 678";
    private static final String MAIL = "nguoimau@thu-rieng.example";

    @Test
    void keepsThePersonalContactFromThePublicAndMasksItInEveryList() {
        String agency = "ubnd-xa-khun-ha";
        String person = person(agency);
        put(Assigning.editor(agency), agency, person, 0, Map.of("phone", PHONE, "email", MAIL))
                .statusCode(200)
                .body("personalPhone", equalTo("•••••••••678"));

        for (Assigning reader : new Assigning[] {
            Assigning.approver(agency), new Assigning("lanhdao", "ubnd-tinh", Roles.LEADER), Assigning.province()
        }) {
            persons(reader, agency)
                    .body("items[0].personalPhone", equalTo("•••••••••678"))
                    .body("items[0].personalEmail", equalTo("n•••@thu-rieng.example"));
        }
        for (String address : new String[] {
            "/api/registry/v1/spokespersons?q=khun+ha",
            "/api/registry/v1/agencies/" + Agencies.id(agency),
            "/api/registry/v1/agencies/" + Agencies.id(agency) + "/spokesperson-history",
            "/api/registry/v1/open-data/spokespersons.json",
            "/api/registry/v1/open-data/spokespersons.csv",
            "/api/registry/v1/open-data/spokespersons.atom",
            "/api/registry/v1/open-data/agencies/" + Agencies.id(agency) + ".atom"
        }) {
            assertThat(given().get(address).then().statusCode(200).extract().asString())
                    .doesNotContain("345 678", "345678", "thu-rieng");
        }
        assertThat(given().auth()
                        .oauth2(Tokens.of("cuc-bao-chi")
                                .client("press-bureau")
                                .scope("caunoi-api registry:feed")
                                .sign())
                        .get("/api/registry/v1/feed/snapshot")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains(Agencies.id(agency).toString())
                .doesNotContain("345 678", "345678", "thu-rieng");
        assertThat(Assigning.editor(agency)
                        .request()
                        .get(Assigning.address(agency))
                        .asString())
                .doesNotContain("345 678", "thu-rieng");
    }

    @Test
    void showsItToWhoeverWorksForTheAgencyAndSaysWhyAndTellsTheTrail() {
        String agency = "ubnd-xa-ta-leng";
        String person = person(agency);
        reveal(Assigning.approver(agency), agency, person, "Gọi gấp")
                .statusCode(404)
                .body("code", equalTo("personal-contact-not-found"));
        put(Assigning.editor(agency), agency, person, 0, Map.of("phone", PHONE, "email", MAIL))
                .statusCode(200);

        reveal(Assigning.approver(agency), agency, person, "")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        reveal(Assigning.approver(agency), agency, person, "Báo cần trả lời gấp ngoài giờ")
                .statusCode(200)
                .body("phone", equalTo(PHONE))
                .body("email", equalTo(MAIL));

        Assigning.province()
                .request()
                .queryParam("entityId", person)
                .get("/api/registry/v1/audit")
                .then()
                .body("items[0].action", equalTo("contact-revealed"))
                .body("items[0].actor", equalTo("pheduyet"))
                .body("items[0].after.reason", equalTo("Báo cần trả lời gấp ngoài giờ"));
    }

    @Test
    void showsItToNobodyFromAnotherAgency() {
        String agency = "ubnd-xa-mu-ca";
        String other = "ubnd-xa-pa-u";
        String person = person(agency);
        put(Assigning.editor(agency), agency, person, 0, Map.of("phone", PHONE)).statusCode(200);

        reveal(Assigning.editor(other), agency, person, "Gọi").statusCode(403).body("code", equalTo("not-your-agency"));
        reveal(Assigning.editor(other), other, person, "Gọi").statusCode(404).body("code", equalTo("person-not-found"));
        reveal(new Assigning("lanhdao", "ubnd-tinh", Roles.LEADER), agency, person, "Gọi")
                .statusCode(403);
    }

    @Test
    void forgetsAnEmptyContact() {
        String agency = "ubnd-xa-bum-to";
        String person = person(agency);
        put(Assigning.editor(agency), agency, person, 0, Map.of("phone", PHONE)).statusCode(200);

        put(Assigning.editor(agency), agency, person, 1, Map.of())
                .statusCode(200)
                .body("personalPhone", nullValue());

        persons(Assigning.editor(agency), agency).body("items[0].personalPhone", nullValue());
    }

    @Test
    void belongsToItsAgencyAndItsVersion() {
        String agency = "ubnd-xa-nam-hang";
        String other = "ubnd-xa-thu-lum";
        String person = person(agency);
        Assigning stranger = Assigning.editor(other);

        put(stranger, agency, person, 0, Map.of("phone", PHONE))
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        put(stranger, other, person, 0, Map.of("phone", PHONE))
                .statusCode(404)
                .body("code", equalTo("person-not-found"));
        stranger.request().get(address(agency)).then().statusCode(403).body("code", equalTo("not-your-agency"));
        put(Assigning.editor(agency), agency, person, 3, Map.of("phone", PHONE))
                .statusCode(412)
                .body("code", equalTo("stale-version"));
    }

    @ParameterizedTest
    @CsvSource({"phone, 12", "email, khong-phai-thu"})
    void refusesInputThatIsNoSuchThing(String field, String value) {
        String agency = "ubnd-xa-ban-bo";

        put(Assigning.editor(agency), agency, person(agency), 0, Map.of(field, value))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/" + field));
    }

    private static String person(String agency) {
        String known = Assigning.province().request().get(address(agency)).path("items[0]?.id");
        return known != null
                ? known
                : Assigning.province()
                        .record(agency, Assigning.regular(Map.of()))
                        .statusCode(201)
                        .extract()
                        .path("personId");
    }

    private static ValidatableResponse put(
            Assigning who, String agency, String person, int version, Map<String, Object> body) {
        return who.request()
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .put(address(agency) + "/" + person + "/personal-contact")
                .then();
    }

    private static ValidatableResponse reveal(Assigning who, String agency, String person, String reason) {
        return who.request()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post(address(agency) + "/" + person + "/personal-contact/disclosure")
                .then();
    }

    private static ValidatableResponse persons(Assigning who, String agency) {
        return who.request().get(address(agency)).then().statusCode(200);
    }

    private static String address(String agency) {
        return "/api/registry/v1/agencies/" + Agencies.id(agency) + "/persons";
    }
}
