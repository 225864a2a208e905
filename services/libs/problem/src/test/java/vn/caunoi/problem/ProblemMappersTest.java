package vn.caunoi.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemMappersTest {
    private static final String SAMPLES = "/api/sample/v1/samples";

    @Test
    void refusalCarriesTheCodeOfItsFeature() {
        problem(given().get(SAMPLES + "/" + UUID.randomUUID()).then(), 404, "sample-missing")
                .body("type", equalTo("/problems/sample-missing"))
                .body("title", equalTo("Sample missing"))
                .body("detail", equalTo("There is no such sample."));
    }

    @Test
    void identifierThatCannotExistIsNotFound() {
        problem(given().get(SAMPLES + "/not-a-uuid").then(), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "page,xyz",
        "page,1.5",
        "page,99999999999",
        "day,2026-13-01",
        "day,yesterday",
        "moment,2026-11-26",
        "moment,2026-11-26T25:00:00+07:00",
        "open,perhaps",
        "all,perhaps",
        "id,not-an-id",
        "kind,SECOND",
        "kinds,SECOND"
    })
    void unreadableParameterIsNamed(String parameter, String value) {
        problem(given().queryParam(parameter, value).get(SAMPLES).then(), 400, "invalid-input")
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo("wrong-type"))
                .body(not(containsString(value)));
    }

    @ParameterizedTest
    @CsvSource({"page,-1", "size,0", "size,101"})
    void parameterOutOfRangeIsNamed(String parameter, String value) {
        problem(given().queryParam(parameter, value).get(SAMPLES).then(), 400, "invalid-input")
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo("out-of-range"));
    }

    @Test
    void searchTextArrivesAsNfc() {
        String decomposed = Normalizer.normalize("Sìn Hồ", Normalizer.Form.NFD);
        given().queryParam("q", decomposed).get(SAMPLES).then().statusCode(200).body("items[0]", equalTo("Sìn Hồ"));
    }

    @Test
    void bodyTextArrivesAsNfc() {
        String decomposed = Normalizer.normalize("{\"name\":\"Sìn Hồ\",\"count\":1}", Normalizer.Form.NFD);
        json().body(decomposed).post(SAMPLES).then().statusCode(200).body("name", equalTo("Sìn Hồ"));
    }

    @Test
    void violationPointsToItsField() {
        problem(json().body("{\"name\":\" \",\"count\":1}").post(SAMPLES).then(), 400, "invalid-input")
                .body("errors[0].pointer", equalTo("/name"))
                .body("errors[0].code", equalTo("required"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"text\"",
                "{\"name\":\"a\",\"count\":\"1\"}",
                "{\"name\":\"a\",\"count\":1.5}",
                "{\"name\":1,\"count\":1}",
                "{\"name\":\"a\",\"count\":1,\"evil\":true}",
                "{\"name\":\"a\",\"name\":\"b\",\"count\":1}",
                "{\"name\":\"a\",\"count\":1} {}",
                "{\"name\":\"a\\u0000\",\"count\":1}"
            })
    void malformedBodyIsRefusedWithoutEchoingIt(String body) {
        problem(json().body(body).post(SAMPLES).then(), 400, "malformed-body")
                .body(not(containsString("SampleResource")));
    }

    @Test
    void unknownFieldIsNamed() {
        problem(
                        json().body("{\"name\":\"a\",\"count\":1,\"evil\":true}")
                                .post(SAMPLES)
                                .then(),
                        400,
                        "malformed-body")
                .body("errors[0].pointer", equalTo("/evil"))
                .body("errors[0].code", equalTo("unknown-field"));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin1 = "{\"name\":\"Sìn Hồ\",\"count\":1}".getBytes(StandardCharsets.ISO_8859_1);
        problem(
                given().contentType("application/json")
                        .body(latin1)
                        .post(SAMPLES)
                        .then(),
                400,
                "malformed-body");
    }

    @Test
    void headerOutOfFormIsNamedAsItsSenderKnowsIt() {
        problem(
                        json().header("Sample-Key", "1")
                                .body("{\"name\":\"a\",\"count\":1}")
                                .post(SAMPLES)
                                .then(),
                        400,
                        "invalid-input")
                .body("errors[0].parameter", equalTo("Sample-Key"))
                .body("errors[0].code", equalTo("wrong-format"));
    }

    @Test
    void emptyBodyIsRefused() {
        problem(json().post(SAMPLES).then(), 400, "invalid-input")
                .body("errors[0].pointer", equalTo(""))
                .body("errors[0].code", equalTo("required"));
    }

    @Test
    void oversizedBodyIsRefused() {
        String large = "{\"name\":\"" + "a".repeat(10_000) + "\",\"count\":1}";
        problem(json().body(large).post(SAMPLES).then(), 413, "body-too-large");
    }

    @Test
    void oversizedBodyOfUnknownLengthIsRefused() {
        InputStream endless = new ByteArrayInputStream("9".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        problem(
                given().contentType("application/json")
                        .body(endless)
                        .post(SAMPLES)
                        .then(),
                413,
                "body-too-large");
    }

    @Test
    void foreignMediaTypeIsRefused() {
        problem(given().contentType("text/plain").body("x").post(SAMPLES).then(), 415, "unsupported-media-type");
    }

    @Test
    void foreignMethodIsRefused() {
        problem(given().delete(SAMPLES).then(), 405, "method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/sample/v1/nothing", "/api/other", "/nothing"})
    void unknownPathIsAProblemToo(String path) {
        problem(given().get(path).then(), 404, "not-found");
    }

    @Test
    void internalErrorSaysNothingAboutItself() {
        problem(given().get(SAMPLES + "/broken").then(), 500, "internal-error")
                .body("detail", nullValue())
                .body(not(containsString("select")))
                .body(not(containsString("caunoi.Secret")))
                .body(not(containsString("db-host")));
    }

    @Test
    void somebodyElseWasQuicker() {
        problem(given().get(SAMPLES + "/overtaken").then(), 412, "stale-version");
    }

    @Test
    void knownAbsenceIsUnavailable() {
        problem(given().get(SAMPLES + "/away").then().header("Retry-After", "5"), 503, "unavailable");
    }

    private static RequestSpecification json() {
        return given().contentType("application/json; charset=utf-8");
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        response.statusCode(status)
                .contentType(equalTo("application/problem+json"))
                .body("status", equalTo(status));
        return code == null ? response : response.body("code", equalTo(code));
    }
}
