package vn.caunoi.registry.agency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.testkit.Tokens;
import vn.caunoi.testkit.WithServers;

/** Valid time and record time, over the real database. Each test corrects an agency of its own. */
@QuarkusTest
@WithServers(database = "registry")
class AgencyHistoryResourceTest {

    private static final String AGENCIES = "/api/registry/v1/agencies";

    @Test
    void tellsAFormerUnitsEndWithItsDocument() {
        given().get(history("ubnd-thi-tran-tam-duong-tam-duong"))
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("periods", hasSize(1))
                .body("periods[0].parentName", equalTo("Ủy ban nhân dân huyện Tam Đường"))
                .body("periods[0].validTo", equalTo("2025-06-30"))
                .body("periods[0].endedBy", equalTo("MERGE"))
                .body("periods[0].endedDocument", equalTo("1670/NQ-UBTVQH15"))
                .body("successions.direction", contains("SUCCESSOR"))
                .body("successions[0].agency.slug", equalTo("ubnd-xa-binh-lu"))
                .body("successions[0].effectiveOn", equalTo("2025-07-01"))
                .body("periods[0].recordedBy", nullValue());
    }

    @Test
    void keepsAnUnchangedCommuneWhileItsDistrictEnds() {
        given().get(history("ubnd-xa-mu-ca"))
                .then()
                .body("periods", hasSize(2))
                .body("periods.parentName", contains("Ủy ban nhân dân huyện Mường Tè", "Ủy ban nhân dân tỉnh Lai Châu"))
                .body("periods[1].validFrom", equalTo("2025-07-01"));
        given().queryParam("asAt", "2024-06-01")
                .get(AGENCIES + "/" + Agencies.id("ubnd-xa-mu-ca"))
                .then()
                .body("parent.slug", equalTo("ubnd-huyen-muong-te"));
        given().get(AGENCIES + "/" + Agencies.id("ubnd-xa-mu-ca"))
                .then()
                .body("parent.slug", equalTo("ubnd-tinh"))
                .body("validFrom", nullValue());
    }

    @Test
    void knowsTheDistrictsUntilTheirLastDay() {
        given().queryParam("kind", "district-committee")
                .queryParam("asAt", "2025-06-30")
                .get(AGENCIES)
                .then()
                .body("total", equalTo(8));
        given().queryParam("kind", "district-committee")
                .queryParam("asAt", "2025-07-01")
                .get(AGENCIES)
                .then()
                .body("total", equalTo(0));
    }

    /** Invariant 4: loading the reform changed no answer about the time before it, other than how long it lasted. */
    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "2024-06-01", "2024-12-31", "2025-06-30"})
    void answersEveryQuestionAboutThePastAsBeforeTheReform(String day) {
        Instant reformKnown = Instant.parse(
                given().get(history("ubnd-xa-binh-lu")).then().extract().path("periods[0].recordedAt"));
        String before = reformKnown.minusNanos(500_000).toString();

        List<Map<String, Object>> then = all(day, before);
        List<Map<String, Object>> now = all(day, null);

        assertThat(then).hasSize(25 + 106 + 8);
        assertThat(now).isEqualTo(then);
        assertThat(all("2026-01-01", before)).hasSize(25 + 106 + 8);
        assertThat(all("2026-01-01", null)).hasSize(25 + 38);
    }

    @Test
    void knewNothingBeforeItWasLoaded() {
        given().queryParam("knownAt", "2020-01-01T00:00:00Z")
                .get(AGENCIES)
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        given().queryParam("knownAt", "2020-01-01T00:00:00Z")
                .get(history("so-y-te"))
                .then()
                .statusCode(404)
                .body("code", equalTo("agency-not-found"));
    }

    @Test
    void keepsTheOldAnswerBesideACorrection() {
        String slug = "thong-ke-tinh";
        String name = given().get(page(slug)).path("name");
        Instant before = Instant.now();

        correct(
                        slug,
                        revision(slug),
                        Map.of(
                                "name", "Cục Thống kê tỉnh Lai Châu",
                                "validTo", "2025-02-28",
                                "identifier", "000.00.77.H35"))
                .statusCode(200)
                .body("periods", hasSize(2))
                .body("periods[0].name", equalTo("Cục Thống kê tỉnh Lai Châu"))
                .body("periods[0].identifier", equalTo("H35.77"))
                .body("periods[0].legacyIdentifier", equalTo("000.00.77.H35"))
                .body("periods[1].name", equalTo(name))
                .body("corrections", hasSize(1));

        given().queryParam("asAt", "2024-06-01")
                .get(page(slug))
                .then()
                .body("name", equalTo("Cục Thống kê tỉnh Lai Châu"));
        given().queryParam("asAt", "2024-06-01")
                .queryParam("knownAt", before.toString())
                .get(page(slug))
                .then()
                .body("name", equalTo(name));
        given().get(page(slug)).then().body("name", equalTo(name)).body("identifier", nullValue());
        given().queryParam("q", "cuc thong ke")
                .queryParam("asAt", "2024-06-01")
                .queryParam("knownAt", before.toString())
                .get(AGENCIES)
                .then()
                .body("items[0].name", equalTo(name));
    }

    @Test
    void showsAndFindsTheNameInForceOnTheDay() {
        String slug = "thi-hanh-an-dan-su-tinh";
        correct(slug, revision(slug), Map.of("name", "Cơ quan Thi hành án xưa", "validTo", "2019-12-31"))
                .statusCode(200);

        given().queryParam("q", "co quan thi hanh an xua")
                .queryParam("asAt", "2019-06-01")
                .get(AGENCIES)
                .then()
                .body("items.slug", contains(slug));
        given().queryParam("q", "co quan thi hanh an xua").get(AGENCIES).then().body("items.slug", not(hasItem(slug)));
    }

    @Test
    void refusesWhatAnotherBodyBearsOnOneOfTheDays() {
        String slug = "ubnd-xa-khoen-on";
        correct(slug, revision(slug), Map.of("unitCode", "03394"))
                .statusCode(409)
                .body("code", equalTo("unit-code-taken"));
        correct(slug, revision(slug), Map.of("unitCode", "03640", "identifier", "H35"))
                .statusCode(409)
                .body("code", equalTo("identifier-taken"));
        given().get(page(slug)).then().body("unitCode", equalTo("03640")).body("identifier", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "validFrom, 2026-02-01, 422, period-inverted",
        "validFrom, 2025-06-30, 422, period-outside-life",
        "validFrom, 1900-01-01, 400, invalid-input",
        "identifier, H36.12, 422, agency-of-another-province",
        "legacyIdentifier, 000.00.12.H36, 422, agency-of-another-province",
        "identifier, H35..1, 400, invalid-input",
        "unitCode, 12, 400, invalid-input",
        "name, '', 400, invalid-input",
        "reason, '', 400, invalid-input"
    })
    void refusesBadCorrections(String field, String value, int status, String code) {
        String slug = "ubnd-xa-muong-kim";
        correct(slug, revision(slug), Map.of("validTo", "2026-01-31", field, value))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void refusesAStaleOrMissingVersion() {
        String slug = "so-khoa-hoc-va-cong-nghe";
        correct(slug, "\"99\"", Map.of()).statusCode(412).body("code", equalTo("stale-version"));
        given().auth()
                .oauth2(Tokens.of("quantri")
                        .roles(Roles.PROVINCE_ADMIN)
                        .agency("ubnd-tinh")
                        .sign())
                .contentType(ContentType.JSON)
                .body(command(Map.of()))
                .post(page(slug) + "/corrections")
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-required"));
    }

    private static List<Map<String, Object>> all(String day, String knownAt) {
        return IntStream.range(0, 2)
                .mapToObj(page -> {
                    var request = given().queryParam("asAt", day)
                            .queryParam("size", 100)
                            .queryParam("page", page);
                    if (knownAt != null) {
                        request.queryParam("knownAt", knownAt);
                    }
                    return request.get(AGENCIES)
                            .then()
                            .statusCode(200)
                            .extract()
                            .<List<Map<String, Object>>>path("items");
                })
                .flatMap(List::stream)
                .peek(agency -> agency.remove("validTo"))
                .toList();
    }

    private static ValidatableResponse correct(String slug, String etag, Map<String, Object> changes) {
        return given().auth()
                .oauth2(Tokens.of("quantri")
                        .roles(Roles.PROVINCE_ADMIN)
                        .agency("ubnd-tinh")
                        .sign())
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(command(changes))
                .post(page(slug) + "/corrections")
                .then();
    }

    private static Map<String, Object> command(Map<String, Object> changes) {
        Map<String, Object> command = new HashMap<>(
                Map.of("name", "Ủy ban nhân dân thử", "aliases", List.of(), "reason", "Ghi nhầm khi nhập liệu"));
        command.putAll(changes);
        return command;
    }

    private static String revision(String slug) {
        return given().get(history(slug)).then().extract().header("ETag");
    }

    private static String page(String slug) {
        return AGENCIES + "/" + Agencies.id(slug);
    }

    private static String history(String slug) {
        return page(slug) + "/history";
    }
}
