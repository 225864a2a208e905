package vn.caunoi.registry.calendar;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import vn.caunoi.identity.Roles;
import vn.caunoi.testkit.Tokens;

/** What the province's administrator does to the calendar. */
final class Calendars {

    static final String CALENDAR = "/api/registry/v1/calendar";
    static final String DAYS = CALENDAR + "/days";

    private Calendars() {}

    static RequestSpecification admin() {
        return given().auth()
                .oauth2(Tokens.of("quantri")
                        .roles(Roles.PROVINCE_ADMIN)
                        .agency("ubnd-tinh")
                        .sign());
    }

    static Map<String, Object> holiday(String date, String name) {
        Map<String, Object> body = new HashMap<>();
        body.put("date", date);
        body.put("kind", "HOLIDAY");
        body.put("name", name);
        body.put("source", "Thông báo 15/TB-BNV");
        body.put("confidence", "HIGH");
        return body;
    }

    static String etag() {
        return given().get(CALENDAR).then().statusCode(200).extract().header("ETag");
    }

    static ValidatableResponse add(Map<String, Object> body) {
        return admin().header("If-Match", etag())
                .contentType(ContentType.JSON)
                .body(body)
                .post(DAYS)
                .then();
    }

    /** Adds a day and answers its id. */
    static String added(Map<String, Object> body) {
        return add(body).statusCode(201).extract().path("id");
    }

    static ValidatableResponse withdraw(String id) {
        return admin().header("If-Match", etag())
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Ghi nhầm ngày"))
                .post(DAYS + "/" + id + "/withdrawal")
                .then();
    }

    static JsonPath latestRerun() {
        return admin().get(CALENDAR + "/reruns")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Waits until open clocks have followed the latest change. */
    static JsonPath rerunCompleted() {
        return await().atMost(60, SECONDS)
                .until(Calendars::latestRerun, reruns -> "COMPLETED".equals(reruns.getString("items[0].state")));
    }
}
