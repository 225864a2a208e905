package vn.caunoi.registry.agency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class AgencyResourceTest {

    private static final String AGENCIES = "/api/registry/v1/agencies";

    @ParameterizedTest
    @CsvSource({"2024-06-01, 106", "2025-06-30, 106", "2025-07-01, 38", "2026-11-23, 38"})
    void listsTheCommuneCommitteesOfADay(String day, int total) {
        given().queryParam("kind", "commune-committee")
                .queryParam("asAt", day)
                .get(AGENCIES)
                .then()
                .statusCode(200)
                .body("total", equalTo(total))
                .body("items.kind", everyItem(equalTo("commune-committee")));
    }

    @Test
    void listsTodayByDefault() {
        given().queryParam("kind", "commune-committee")
                .queryParam("size", 100)
                .get(AGENCIES)
                .then()
                .statusCode(200)
                .body("total", equalTo(38))
                .body("items", hasSize(38))
                .body("page", equalTo(0))
                .body("size", equalTo(100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Nông nghiệp và Môi trường",
                "so nong nghiep va moi truong",
                "SO NONG NGHIEP",
                "Sở NN&MT",
                "Sở Tài nguyên",
                "môi trường   sở"
            })
    void findsByNameShortNameOrOldNameWithoutDiacritics(String q) {
        given().queryParam("q", q)
                .get(AGENCIES)
                .then()
                .statusCode(200)
                .body("items.slug", contains("so-nong-nghiep-va-moi-truong"));
    }

    @Test
    void findsTextThatIsNotNfc() {
        given().queryParam("q", Normalizer.normalize("Bình Lư", Normalizer.Form.NFD))
                .get(AGENCIES)
                .then()
                .statusCode(200)
                .body("items.slug", contains("ubnd-xa-binh-lu"));
    }

    @Test
    void findsTodaysCommuneByTheNameOfItsPart() {
        given().queryParam("q", "Nậm Xe")
                .get(AGENCIES)
                .then()
                .statusCode(200)
                .body("items.slug", contains("ubnd-xa-sin-suoi-ho"));
    }

    @Test
    void putsTheBearerOfANameBeforeItsHeirs() {
        given().queryParam("q", "Mường Tè")
                .get(AGENCIES)
                .then()
                .statusCode(200)
                .body("items[0].slug", equalTo("ubnd-xa-muong-te"))
                .body("items.slug", hasItem("ubnd-xa-bum-to"));
    }

    @Test
    void tellsNamesakesApartByTheirFormerDistrict() {
        given().queryParam("q", "Mường Than")
                .queryParam("asAt", "2024-06-01")
                .get(AGENCIES)
                .then()
                .statusCode(200)
                .body("items.slug", contains("ubnd-xa-muong-than-than-uyen"))
                .body("items[0].formerDistrict", equalTo("Than Uyên"))
                .body("items[0].validTo", equalTo("2025-06-30"))
                .body("items[0].unitCode", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "' or '1'='1", "\\"})
    void takesNoWildcards(String q) {
        given().queryParam("q", q).get(AGENCIES).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "page, -1",
        "size, 0",
        "size, 101",
        "page, one",
        "kind, district",
        "kind, COMMUNE_COMMITTEE",
        "asAt, 2026-02-30",
        "asAt, 0001-01-01",
        "asAt, 23/11/2026"
    })
    void refusesBadParameters(String parameter, String value) {
        given().queryParam(parameter, value)
                .get(AGENCIES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-input"))
                .body("errors[0].parameter", equalTo(parameter));
    }
}
