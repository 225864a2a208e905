package vn.caunoi.registry.calendar;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.caunoi.registry.calendar.Calendars.CALENDAR;
import static vn.caunoi.registry.calendar.Calendars.DAYS;
import static vn.caunoi.registry.calendar.Calendars.add;
import static vn.caunoi.registry.calendar.Calendars.added;
import static vn.caunoi.registry.calendar.Calendars.admin;
import static vn.caunoi.registry.calendar.Calendars.etag;
import static vn.caunoi.registry.calendar.Calendars.holiday;
import static vn.caunoi.registry.calendar.Calendars.rerunCompleted;
import static vn.caunoi.registry.calendar.Calendars.withdraw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.contracts.Topics;
import vn.caunoi.contracts.monitoring.IssueOrigin;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Issues;
import vn.caunoi.testkit.Broker;
import vn.caunoi.testkit.Tokens;
import vn.caunoi.testkit.WithServers;

/** Each test works in a year of its own, so that no clock of another test moves. */
@QuarkusTest
@WithServers(database = "registry")
class CalendarResourceTest {

    private static final String TASKS = "/api/registry/v1/tasks/";

    @Test
    void showsEverybodyTheDaysOfAYear() {
        given().queryParam("year", 2026)
                .get(CALENDAR)
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"\\d+\""))
                .body("year", equalTo(2026))
                .body("complete", equalTo(true))
                .body("version", matchesPattern("[0-9a-f]{12}"))
                .body("days.find { it.date == '2026-02-17' }.name", equalTo("Tết Nguyên đán Bính Ngọ (mùng 1)"))
                .body("days.find { it.date == '2026-08-31' }.kind", equalTo("SWAP"))
                .body("days.find { it.date == '2026-08-31' }.makeUp", equalTo("2026-08-22"))
                .body("days.find { it.date == '2026-08-31' }.confidence", equalTo("MEDIUM"))
                .body("days[0].recordedBy", nullValue());
    }

    @Test
    void saysThatAYearIsNotComplete() {
        given().queryParam("year", 2090)
                .get(CALENDAR)
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("days", hasSize(0));
    }

    @Test
    void handsTheYearToCalendarPrograms() {
        String file = given().queryParam("year", 2026)
                .get("/api/registry/v1/calendar.ics")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .header("Content-Disposition", equalTo("attachment; filename=\"lich-nghi-2026.ics\""))
                .extract()
                .asString();

        assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(file).contains("DTSTART;VALUE=DATE:20260902\r\n", "DTSTART;VALUE=DATE:20260822\r\n");
        assertThat(Arrays.stream(file.split("\r\n")).map(line -> line.getBytes(UTF_8).length))
                .allMatch(length -> length <= 75);
    }

    @Test
    void movesOpenClocksAndSaysWhyThenMovesThemBack() {
        UUID task = task("2031-03-03T02:00:00Z");
        String before = dueAt(task);

        String id = added(holiday("2031-03-05", "Ngày nghỉ thử"));
        rerunCompleted();

        admin().get(TASKS + task)
                .then()
                .body("clock.dueAt", equalTo("2031-03-25T17:00:00Z"))
                .body("clock.skipped.find { it.date == '2031-03-05' }.name", equalTo("Ngày nghỉ thử"))
                .body("clock.moves", hasSize(1))
                .body("clock.moves[0].oldDueAt", equalTo(before))
                .body("clock.moves[0].newDueAt", equalTo("2031-03-25T17:00:00Z"))
                .body("clock.moves[0].because.change", equalTo(List.of("ADDED")))
                .body("clock.moves[0].because.date", equalTo(List.of("2031-03-05")))
                .body("clock.moves[0].because.name", equalTo(List.of("Ngày nghỉ thử")));

        withdraw(id).statusCode(200).body("withdrawnBy", equalTo("quantri")).body("withdrawnAt", notNullValue());
        rerunCompleted();

        admin().get(TASKS + task)
                .then()
                .body("clock.dueAt", equalTo(before))
                .body("clock.moves", hasSize(2))
                .body("clock.moves[1].newDueAt", equalTo(before))
                .body("clock.moves[1].because.change", equalTo(List.of("WITHDRAWN")));
    }

    @Test
    void makesASaturdayAWorkingDayForAnExchangedDay() {
        UUID task = task("2032-03-01T02:00:00Z");
        Map<String, Object> swap = holiday("2032-03-04", "Ngày nghỉ hoán đổi");
        swap.put("kind", "SWAP");
        swap.put("makeUp", "2032-03-06");
        String before = dueAt(task);

        String id = added(swap);
        rerunCompleted();

        assertThat(dueAt(task)).isEqualTo(before);
        admin().get(TASKS + task)
                .then()
                .body("clock.skipped.date", hasItem("2032-03-04"))
                .body("clock.skipped.findAll { it.date == '2032-03-06' }", hasSize(0))
                .body("clock.moves", hasSize(0));
        withdraw(id).statusCode(200);
    }

    @Test
    void looksAheadWithoutChangingAnything() {
        UUID task = task("2033-03-01T02:00:00Z");
        String before = dueAt(task);
        String etag = etag();

        admin().contentType(ContentType.JSON)
                .body(holiday("2033-03-04", "Ngày nghỉ thử"))
                .post(DAYS + "/preview")
                .then()
                .statusCode(200)
                .body("later", equalTo(1))
                .body("earlier", equalTo(0))
                .body("most", hasSize(1))
                .body("most[0].kind", equalTo("TASK"))
                .body("most[0].id", equalTo(task.toString()))
                .body("most[0].agencyName", equalTo("Ủy ban nhân dân xã Mù Cả"))
                .body("most[0].oldDueAt", equalTo(before))
                .body("most[0].newDueAt", equalTo("2033-03-23T17:00:00Z"));

        assertThat(dueAt(task)).isEqualTo(before);
        assertThat(etag()).isEqualTo(etag);
    }

    @Test
    void looksAheadAtAWithdrawal() {
        task("2034-03-01T02:00:00Z");
        String id = added(holiday("2034-03-06", "Ngày nghỉ thử"));
        rerunCompleted();

        admin().post(DAYS + "/" + id + "/withdrawal/preview")
                .then()
                .statusCode(200)
                .body("later", equalTo(0))
                .body("earlier", equalTo(1));

        withdraw(id).statusCode(200);
    }

    @Test
    void keepsWhatWasWithdrawnInTheHistory() {
        String id = added(holiday("2035-05-07", "Ngày nghỉ thử"));
        withdraw(id).statusCode(200);
        String again = added(holiday("2035-05-07", "Ngày nghỉ thử, lần hai"));

        given().auth()
                .oauth2(Tokens.of("lanhdao")
                        .roles(Roles.LEADER)
                        .agency("ubnd-tinh")
                        .sign())
                .queryParam("year", 2035)
                .get(DAYS)
                .then()
                .statusCode(200)
                .body("days.id", equalTo(List.of(id, again)))
                .body("days[0].recordedBy", equalTo("quantri"))
                .body("days[0].withdrawnReason", equalTo("Ghi nhầm ngày"))
                .body("days[1].withdrawnAt", nullValue());
        given().queryParam("year", 2035).get(CALENDAR).then().body("days.id", equalTo(List.of(again)));
    }

    @Test
    void tellsTheOtherServices() {
        added(holiday("2036-05-06", "Ngày nghỉ thử"));
        String version = given().get(CALENDAR).then().extract().path("version");

        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(Broker.records(Topics.REGISTRY_CALENDAR, CalendarRevisions.CALENDAR))
                        .anySatisfy(record -> {
                            JsonNode told = json(record.value());
                            assertThat(told.path("version").asText()).isEqualTo(version);
                            assertThat(told.at("/years/0/year").asInt()).isEqualTo(2036);
                            assertThat(told.at("/years/0/days/0/date").asText()).isEqualTo("2036-05-06");
                        }));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            textBlock =
                    """
            WORKED_SATURDAY, 2037-05-06, ,           not-a-saturday
            SWAP,            2037-05-06, ,           make-up-misplaced
            HOLIDAY,         2037-05-06, 2037-05-09, make-up-misplaced
            SWAP,            2037-05-06, 2037-05-08, not-a-saturday
            SWAP,            2037-05-09, 2037-05-16, swap-on-weekend
            HOLIDAY,         2101-01-01, ,           year-out-of-range
            HOLIDAY,         2012-12-31, ,           year-out-of-range
            """)
    void refusesDaysThatTheLawDoesNotKnow(String kind, String date, String makeUp, String code) {
        Map<String, Object> body = holiday(date, "Ngày thử");
        body.put("kind", kind);
        if (makeUp != null) {
            body.put("makeUp", makeUp);
        }

        add(body).statusCode(422).body("code", equalTo(code));
        admin().contentType(ContentType.JSON)
                .body(body)
                .post(DAYS + "/preview")
                .then()
                .statusCode(422)
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            textBlock =
                    """
            date,       null
            date,       hôm qua
            date,       2026-02-30
            kind,       BIRTHDAY
            name,       null
            name,       ' '
            confidence, null
            """)
    void refusesWhatIsNoDay(String field, String value) {
        Map<String, Object> body = holiday("2037-06-05", "Ngày thử");
        body.put(field, value);

        add(body).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012", "2101", "-1", "năm nay"})
    void refusesYearsOutOfRange(String year) {
        given().queryParam("year", year)
                .get(CALENDAR)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("year"));
    }

    @Test
    void takesEachDateOnce() {
        added(holiday("2038-05-06", "Ngày nghỉ thử"));
        add(holiday("2038-05-06", "Ngày nghỉ thử, lần hai"))
                .statusCode(409)
                .body("code", equalTo("calendar-day-exists"));

        Map<String, Object> swap = new HashMap<>(holiday("2038-05-12", "Ngày nghỉ hoán đổi"));
        swap.put("kind", "SWAP");
        swap.put("makeUp", "2038-05-15");
        added(swap);
        Map<String, Object> worked = new HashMap<>(holiday("2038-05-15", "Làm bù"));
        worked.put("kind", "WORKED_SATURDAY");
        add(worked).statusCode(409).body("code", equalTo("calendar-day-exists"));
    }

    @Test
    void withdrawsOnce() {
        String id = added(holiday("2039-05-06", "Ngày nghỉ thử"));
        withdraw(id).statusCode(200);

        withdraw(id).statusCode(409).body("code", equalTo("calendar-day-withdrawn"));
        admin().post(DAYS + "/" + id + "/withdrawal/preview")
                .then()
                .statusCode(409)
                .body("code", equalTo("calendar-day-withdrawn"));
        withdraw(UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("calendar-day-not-found"));
    }

    @Test
    void changesOnlyWhatWasSeen() {
        String stale = etag();
        String id = added(holiday("2040-05-07", "Ngày nghỉ thử"));

        admin().contentType(ContentType.JSON)
                .body(holiday("2040-05-08", "Ngày nghỉ thử"))
                .post(DAYS)
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-required"));
        admin().header("If-Match", stale)
                .contentType(ContentType.JSON)
                .body(holiday("2040-05-08", "Ngày nghỉ thử"))
                .post(DAYS)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        admin().header("If-Match", stale)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Ghi nhầm ngày"))
                .post(DAYS + "/" + id + "/withdrawal")
                .then()
                .statusCode(412);
    }

    @Test
    void isChangedByTheProvinceOnly() {
        given().auth()
                .oauth2(Tokens.of("tuphap")
                        .roles(Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.LEADER)
                        .agency("so-tu-phap")
                        .sign())
                .contentType(ContentType.JSON)
                .body("{}")
                .post(DAYS)
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"))
                .body("detail", containsString(""));
    }

    private static UUID task(String receivedAt) {
        return Issues.opened(Issues.anIssue(Agencies.id("ubnd-xa-mu-ca"), IssueOrigin.PRESS_FORWARDED, receivedAt));
    }

    private static String dueAt(UUID task) {
        return admin().get(TASKS + task).then().statusCode(200).extract().path("clock.dueAt");
    }

    private static JsonNode json(byte[] value) throws IOException {
        return new ObjectMapper().readTree(value);
    }
}
