package vn.caunoi.registry.training;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.communicator.People.as;
import static vn.caunoi.registry.communicator.People.editorOf;
import static vn.caunoi.registry.training.Training.COURSES;
import static vn.caunoi.registry.training.Training.aCourse;
import static vn.caunoi.registry.training.Training.communicator;
import static vn.caunoi.registry.training.Training.course;
import static vn.caunoi.registry.training.Training.day;
import static vn.caunoi.registry.training.Training.enrolled;
import static vn.caunoi.registry.training.Training.mark;
import static vn.caunoi.registry.training.Training.marked;
import static vn.caunoi.registry.training.Training.plan;
import static vn.caunoi.registry.training.Training.settle;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.identity.Roles;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class CourseResourceTest {

    private static final String AGENCY = "so-van-hoa-the-thao-va-du-lich";

    @Test
    void plansACourseThatEveryAgencyFindsWithoutDiacritics() {
        String code = Training.number();
        plan(editorOf(AGENCY), AGENCY, Map.of("code", code, "firstDay", day(30), "lastDay", day(31), "capacity", 40))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", equalTo("PLANNED"))
                .body("begun", equalTo(false))
                .body("kinds", equalTo(List.of("COMMUNICATOR", "OFFICER")))
                .body("enrolled", equalTo(0));

        editorOf("ubnd-xa-hong-thu")
                .queryParam("q", "ky nang truyen thong chinh sach " + code)
                .queryParam("topic", "policy-communication")
                .queryParam("state", "PLANNED")
                .queryParam("kind", "OFFICER")
                .queryParam("year", Training.today().plusDays(30).getYear())
                .get(COURSES)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].code", equalTo(code));
        for (Map<String, Object> other : List.<Map<String, Object>>of(
                Map.of("kind", "REPORTER"), Map.of("state", "HELD"), Map.of("topic", "press-relations"))) {
            editorOf("ubnd-xa-hong-thu")
                    .queryParams(other)
                    .get(COURSES)
                    .then()
                    .statusCode(200)
                    .body("items.code", not(hasItem(code)));
        }
        as("lanhdao", Roles.LEADER, "ubnd-tinh")
                .get(COURSES + "/vocabulary")
                .then()
                .body("topics.code", hasItem("oral-propaganda"));
    }

    @Test
    void goesFromPlanToConfirmationAndBack() {
        String course = course(AGENCY);
        String person = communicator(AGENCY, Map.of());
        String enrolment = enrolled(AGENCY, course, person);

        settle(editorOf(AGENCY), course, 0, "holding").statusCode(422).body("code", equalTo("attendance-incomplete"));
        marked(editorOf(AGENCY), course, mark(enrolment, 0, "ATTENDED", "certificateNumber", "7/CN"))
                .statusCode(200);
        settle(editorOf(AGENCY), course, 7, "holding").statusCode(412);
        settle(editorOf(AGENCY), course, 0, "holding")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("HELD"))
                .body("attended", equalTo(1));

        settle(editorOf(AGENCY), course, 1, "cancellation").statusCode(409).body("code", equalTo("course-held"));
        change(course, 1, aCourse(Map.of())).statusCode(409).body("code", equalTo("course-held"));
        marked(editorOf(AGENCY), course, mark(enrolment, 1, "REGISTERED"))
                .statusCode(409)
                .body("code", equalTo("course-held"));

        settle(editorOf(AGENCY), course, 1, "reopening")
                .statusCode(200)
                .body("state", equalTo("PLANNED"))
                .body("stateReason", equalTo("Mưa lũ, đường sạt lở."));
        settle(editorOf(AGENCY), course, 2, "reopening").statusCode(409).body("code", equalTo("course-is-planned"));
        settle(editorOf(AGENCY), course, 2, "cancellation").statusCode(200).body("state", equalTo("CANCELLED"));
        change(course, 3, aCourse(Map.of())).statusCode(409).body("code", equalTo("course-cancelled"));
        Training.enrol(editorOf(AGENCY), course, communicator(AGENCY, Map.of()))
                .statusCode(409)
                .body("code", equalTo("course-cancelled"));

        admin().queryParam("entity", "training-course")
                .queryParam("size", 100)
                .get("/api/registry/v1/audit")
                .then()
                .statusCode(200)
                .body("items.findAll { it.entityId == '" + course + "' }.size()", equalTo(6));
    }

    @Test
    void confirmsNothingBeforeItsLastDay() {
        String course = course(AGENCY, Map.of("firstDay", day(0), "lastDay", day(1)));

        settle(editorOf(AGENCY), course, 0, "holding").statusCode(422).body("code", equalTo("course-not-over"));
    }

    @Test
    void changesOnlyWhatWasSeenAndWhatFitsTheList() {
        String course = course(AGENCY, Map.of("capacity", 2));
        String first = enrolled(AGENCY, course, communicator(AGENCY, Map.of()));
        enrolled(AGENCY, course, communicator(AGENCY, Map.of()));

        editorOf(AGENCY)
                .contentType(ContentType.JSON)
                .body(aCourse(Map.of()))
                .put(COURSES + "/" + course)
                .then()
                .statusCode(428);
        change(course, 4, aCourse(Map.of())).statusCode(412).body("code", equalTo("stale-version"));
        change(course, 0, aCourse(Map.of("capacity", 1))).statusCode(409).body("code", equalTo("course-full"));
        change(course, 0, aCourse(Map.of("capacity", 2, "title", "Tên mới")))
                .statusCode(200)
                .body("title", equalTo("Tên mới"));
        marked(editorOf(AGENCY), course, mark(first, 0, "ATTENDED")).statusCode(200);
        change(course, 1, aCourse(Map.of("firstDay", day(5), "lastDay", day(5))))
                .statusCode(422)
                .body("code", equalTo("course-not-begun"));
    }

    @Test
    void givesACodeOnce() {
        String code = Training.number();
        course(AGENCY, Map.of("code", code));

        plan(admin(), "ubnd-tinh", Map.of("code", code))
                .statusCode(409)
                .body("code", equalTo("course-code-taken"))
                .body("errors[0].pointer", equalTo("/code"));
    }

    @ParameterizedTest
    @CsvSource({
        "topic, moon, topic-unknown, /topic",
        "levels, moon, level-unknown, /levels/0",
        "lastDay, 2020-01-01, period-inverted, /lastDay"
    })
    void refusesWhatBreaksARule(String field, String value, String code, String pointer) {
        plan(admin(), AGENCY, Map.of(field, field.equals("levels") ? List.of(value) : value))
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @CsvSource({
        "title, <b>Khóa</b>",
        "code, BD 01!",
        "place, '   '",
        "capacity, 0",
        "capacity, 2001",
        "documentNumber, KH 12",
        "firstDay, 0001-01-01"
    })
    void refusesInputThatIsNoSuchThing(String field, String value) {
        plan(admin(), AGENCY, Map.of(field, value)).statusCode(400).body("errors[0].pointer", equalTo("/" + field));
    }

    @Test
    void knowsNoOtherCourses() {
        String unknown = UUID.randomUUID().toString();
        admin().get(COURSES + "/" + unknown).then().statusCode(404).body("code", equalTo("course-not-found"));
        settle(admin(), unknown, 0, "cancellation").statusCode(404).body("code", equalTo("course-not-found"));
        settle(admin(), course(AGENCY), 0, "cancellation").statusCode(200);
    }

    private static ValidatableResponse change(String course, int version, Map<String, @Nullable Object> command) {
        return editorOf(AGENCY)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(command)
                .put(COURSES + "/" + course)
                .then();
    }
}
