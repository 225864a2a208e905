package vn.caunoi.registry.agency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class AgencyResolutionResourceTest {

    private static final String RESOLVE = "/api/registry/v1/agencies/resolve";

    /** 03394 was Thèn Sin and is Sin Suối Hồ; 03408 was Đông Phong and is Tân Phong. */
    @ParameterizedTest
    @CsvSource({
        "03394, 2024-06-01, ubnd-xa-then-sin-tam-duong, ubnd-xa-sin-suoi-ho",
        "03394, 2026-06-01, ubnd-xa-sin-suoi-ho, ubnd-xa-sin-suoi-ho",
        "03408, 2025-06-30, ubnd-phuong-dong-phong-tp-lai-chau, ubnd-phuong-tan-phong",
        "03408, 2025-07-01, ubnd-phuong-tan-phong, ubnd-phuong-tan-phong",
        "03451, 2024-06-01, ubnd-xa-mu-ca, ubnd-xa-mu-ca"
    })
    void leadsACodeOfADayToTodaysBody(String code, String day, String bearer, String today) {
        code(code, day)
                .statusCode(200)
                .body("outcome", equalTo("BODY"))
                .body("borneThatDay", equalTo(true))
                .body("candidates[0].bearer.slug", equalTo(bearer))
                .body("candidates[0].today.slug", contains(today));
    }

    @Test
    void statesEverybodyWhoBoreACodeWithoutADay() {
        given().queryParam("code", "03394")
                .get(RESOLVE)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("HOMONYMS"))
                .body("candidates.bearer.slug", contains("ubnd-xa-sin-suoi-ho", "ubnd-xa-then-sin-tam-duong"))
                .body("candidates[1].borneTo", equalTo("2025-06-30"))
                .body("candidates[1].path.documentNumber", contains("1670/NQ-UBTVQH15"));
    }

    @Test
    void saysWhoBearsACodeNowWhenNobodyIsKnownToHaveBorneItThen() {
        code("03640", "2024-06-01")
                .statusCode(200)
                .body("borneThatDay", equalTo(false))
                .body("candidates[0].today.slug", contains("ubnd-xa-khoen-on"));
    }

    @Test
    void statesThatADistrictEndedAndNobodyTookItsPlace() {
        code("107", "2024-06-01")
                .statusCode(200)
                .body("outcome", equalTo("ENDED"))
                .body("candidates[0].bearer.slug", equalTo("ubnd-huyen-muong-te"))
                .body("candidates[0].today", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H35", "h35", "000.00.00.H35"})
    void understandsBothOrdersOfAnIdentifier(String identifier) {
        given().queryParam("code", identifier)
                .get(RESOLVE)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("BODY"))
                .body("candidates[0].today.slug", contains("ubnd-tinh"));
    }

    /** Five communes of today bear the names of districts; the former communes of that name are yet others. */
    @ParameterizedTest
    @CsvSource({
        "Mường Tè, muong-te",
        "Than Uyên, than-uyen",
        "Tân Uyên, tan-uyen",
        "Sìn Hồ, sin-ho",
        "Phong Thổ, phong-tho"
    })
    void neverMixesCommunesAndDistrictsOfOneName(String name, String slug) {
        name("huyện " + name, "2024-06-01")
                .body("outcome", equalTo("ENDED"))
                .body("candidates.bearer.slug", contains("ubnd-huyen-" + slug));
        name("xã " + name, "2026-06-01")
                .body("outcome", equalTo("BODY"))
                .body("candidates.bearer.slug", contains("ubnd-xa-" + slug));
        name("thị trấn " + name, "2024-06-01")
                .body("outcome", equalTo("BODY"))
                .body("candidates.bearer.slug", contains("ubnd-thi-tran-" + slug + "-" + slug));
        name(name, "2024-06-01").body("outcome", equalTo("HOMONYMS"));
    }

    @Test
    void tellsTheTwoMuongThanApart() {
        given().queryParam("name", "xa muong than")
                .get(RESOLVE)
                .then()
                .body("outcome", equalTo("HOMONYMS"))
                .body(
                        "candidates.bearer.slug",
                        containsInAnyOrder("ubnd-xa-muong-than", "ubnd-xa-muong-than-than-uyen"));
        name("Xã Mường Than", "2024-06-01")
                .body("outcome", equalTo("BODY"))
                .body("candidates[0].today.slug", contains("ubnd-xa-than-uyen"));
        name("Xã Mường Than", "2026-06-01").body("candidates[0].today.slug", contains("ubnd-xa-muong-than"));
    }

    @Test
    void followsAnOldNameWithItsVariants() {
        given().queryParam("name", "UBND xã Can Hồ")
                .get(RESOLVE)
                .then()
                .body("outcome", equalTo("BODY"))
                .body("asAt", nullValue())
                .body("candidates[0].bearer.slug", equalTo("ubnd-xa-kan-ho-muong-te"))
                .body("candidates[0].today", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "code, 99999, 404, agency-code-unknown",
        "code, H35.99.99, 404, agency-code-unknown",
        "code, H36.1, 422, agency-of-another-province",
        "name, Xã Không Có, 404, agency-name-unknown",
        "name, '%', 404, agency-name-unknown",
        "code, 'a b', 400, invalid-input",
        "asAt, 2024-06-01, 400, code-or-name"
    })
    void saysWhatIsUnknown(String parameter, String value, int status, String code) {
        given().queryParam(parameter, value)
                .get(RESOLVE)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    private static ValidatableResponse code(String code, String day) {
        return given().queryParam("code", code)
                .queryParam("asAt", day)
                .get(RESOLVE)
                .then();
    }

    private static ValidatableResponse name(String name, String day) {
        return given().queryParam("name", name)
                .queryParam("asAt", day)
                .get(RESOLVE)
                .then()
                .statusCode(200);
    }
}
