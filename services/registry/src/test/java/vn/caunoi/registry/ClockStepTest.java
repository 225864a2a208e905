package vn.caunoi.registry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.caunoi.registry.Speakers.as;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.enquiry.Enquiries;
import vn.caunoi.testkit.WithServers;

/**
 * Somebody puts the clock of a machine right, or two machines do not agree: nothing that was known, published or
 * answered is lost, and nobody is called late for it.
 */
@QuarkusTest
@WithServers(database = "registry")
class ClockStepTest {

    private static final String API = "/api/registry/v1/";
    private static final String AGENCY = "thanh-tra-tinh";

    @Test
    void keepsWhatWasKnownOfAnAgencyThoughTheClockGoesBack() {
        String page = API + "agencies/" + Agencies.id(AGENCY);
        String name = given().get(page).path("name");
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

        clockAt(now);
        ValidatableResponse first = correct(page, name + " (ghi lần một)");
        String known = first.extract().path("periods.find { it.name == '" + name + " (ghi lần một)' }.recordedAt");
        clockAt(now.minus(Duration.ofHours(1)));
        correct(page, name + " (ghi lần hai)").body("corrections.name", hasItem(name + " (ghi lần một)"));

        given().queryParam("asAt", "2026-03-15")
                .get(page)
                .then()
                .statusCode(200)
                .body("name", equalTo(name + " (ghi lần hai)"));
        given().queryParam("asAt", "2026-03-15")
                .queryParam("knownAt", known)
                .get(page)
                .then()
                .statusCode(200)
                .body("name", equalTo(name + " (ghi lần một)"));
        given().get(page + "/history")
                .then()
                .statusCode(200)
                .body("periods.name", hasItem(name + " (ghi lần hai)"))
                .body("periods.name", not(hasItem(name + " (ghi lần một)")));
    }

    /** Of one month of the past that no other test asks for. */
    private static ValidatableResponse correct(String page, String name) {
        String seen = given().get(page + "/history").header("ETag");
        return Speakers.admin()
                .header("If-Match", seen)
                .body(Map.of(
                        "name", name,
                        "aliases", List.of(),
                        "validFrom", "2026-03-01",
                        "validTo", "2026-03-31",
                        "reason", "Ghi lại cho đúng"))
                .post(page + "/corrections")
                .then()
                .statusCode(200);
    }

    @Test
    void correctsAStatementThoughTheClockGoesBack() {
        Instant now = Instant.now();
        clockAt(now);
        String first = spokesperson()
                .body(Map.of("title", "Về giờ làm việc", "body", "Bảy giờ."))
                .post(API + "statements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        publish(first);

        clockAt(now.minus(Duration.ofHours(1)));
        String second = spokesperson()
                .body(Map.of("title", "Về giờ làm việc", "body", "Bảy giờ rưỡi.", "changeNote", "Ghi nhầm giờ."))
                .post(API + "statements/" + first + "/corrections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        publish(second);

        given().get(API + "statements/" + first)
                .then()
                .statusCode(200)
                .body("body", equalTo("Bảy giờ."))
                .body("supersededAt", notNullValue());
        given().get(API + "statements/" + second + "/versions").then().body("items.number", equalTo(List.of(2, 1)));
        given().queryParam("agency", Agencies.id(AGENCY))
                .get(API + "statements")
                .then()
                .body("items.id", hasItem(second))
                .body("items.id", not(hasItem(first)));
    }

    private static void publish(String statement) {
        spokesperson()
                .header("If-Match", "\"0\"")
                .post(API + "statements/" + statement + "/publication")
                .then()
                .statusCode(200);
    }

    @Test
    void answersNothingBeforeItWasAskedAndInTimeOnceTheClockIsRight() {
        Instant now = Instant.now();
        clockAt(now);
        String enquiry = API + "enquiries/" + Enquiries.recorded(AGENCY);
        int seen = spokesperson().get(enquiry).path("version");

        clockAt(now.minus(Duration.ofDays(30)));
        answer(enquiry, seen).statusCode(422).body("code", equalTo("enquiry-time-wrong"));
        clockAt(now);
        answer(enquiry, seen)
                .statusCode(200)
                .body("task.state", equalTo("ANSWERED"))
                .body("task.verdict", equalTo("ON_TIME"));
    }

    private static ValidatableResponse answer(String enquiry, int seen) {
        return spokesperson()
                .header("If-Match", "\"" + seen + "\"")
                .body(Map.of("text", "Cầu được sửa trong quý."))
                .post(enquiry + "/answer")
                .then();
    }

    @Test
    void keepsTheTrailWholeThoughTheClockGoesBack() {
        Instant now = Instant.now();
        String requests = API + "agencies/" + Agencies.id(AGENCY) + "/channels";
        for (int hours = 0; hours < 3; hours++) {
            clockAt(now.minus(Duration.ofHours(hours)));
            as("bientap", Roles.AGENCY_EDITOR, AGENCY)
                    .body(Map.of(
                            "kind", "FACEBOOK",
                            "name", "Trang của cơ quan",
                            "address", "https://www.facebook.com/thanhtrathu" + hours,
                            "announcedOn", "2026-01-05",
                            "activeFrom", "2026-01-05"))
                    .post(requests)
                    .then()
                    .statusCode(201);
        }

        Speakers.admin().get(API + "audit/verification").then().statusCode(200).body("intact", equalTo(true));
    }

    private static RequestSpecification spokesperson() {
        return as("phatngon", Roles.SPOKESPERSON, AGENCY);
    }

    /** Until the end of the test. */
    private static void clockAt(Instant moment) {
        QuarkusMock.installMockForType(Clock.fixed(moment, ZoneOffset.UTC), Clock.class);
    }
}
