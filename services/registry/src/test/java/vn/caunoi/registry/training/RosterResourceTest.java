package vn.caunoi.registry.training;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.communicator.People.editorOf;
import static vn.caunoi.registry.training.Training.COURSES;
import static vn.caunoi.registry.training.Training.ENROLMENTS;
import static vn.caunoi.registry.training.Training.communicator;
import static vn.caunoi.registry.training.Training.course;
import static vn.caunoi.registry.training.Training.day;
import static vn.caunoi.registry.training.Training.enrol;
import static vn.caunoi.registry.training.Training.enrolled;
import static vn.caunoi.registry.training.Training.mark;
import static vn.caunoi.registry.training.Training.marked;
import static vn.caunoi.registry.training.Training.openCourse;
import static vn.caunoi.registry.training.Training.settle;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.registry.Agencies;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class RosterResourceTest {

    private static final String HERE = "ubnd-xa-pu-sam-cap";
    private static final String THERE = "ubnd-xa-nam-ma";

    @Test
    void letsEachAgencySendAndSeeItsOwnPeople() {
        String course = openCourse();
        String here = communicator(HERE, Map.of());
        String there = communicator(THERE, Map.of());

        enrol(editorOf(HERE), course, here)
                .statusCode(200)
                .body("items[0].personId", equalTo(here))
                .body("items[0].state", equalTo("REGISTERED"));
        enrol(editorOf(HERE), course, there).statusCode(403).body("code", equalTo("not-your-agency"));
        enrol(editorOf(THERE), course, there, here).statusCode(403).body("code", equalTo("not-your-agency"));
        enrol(editorOf(THERE), course, there).statusCode(200);

        roster(editorOf(HERE), course).body("items.personId", equalTo(List.of(here)));
        roster(editorOf(THERE), course).body("items.personId", equalTo(List.of(there)));
        roster(admin(), course).body("items", hasSize(2));
        marked(editorOf(HERE), course, mark(enrolmentOf(here, course), 0, "ATTENDED"))
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
    }

    @Test
    void showsWholeListToWhoHoldsTheCourse() {
        String course = course(HERE);
        enrolled(THERE, course, communicator(THERE, Map.of()));

        roster(editorOf(HERE), course).body("items", hasSize(1));
        roster(editorOf("ubnd-xa-hong-thu"), course).body("items", hasSize(0));
    }

    @Test
    void offersWhoFitsAndIsNotThereYet() {
        String course = openCourse();
        String fits = communicator(HERE, Map.of("personName", "Vàng Thị Vừa Vặn"));
        String reporter = communicator(HERE, Map.of("kind", "REPORTER"));
        String past = communicator(HERE, Map.of("activeTo", "2025-12-31"));
        String there = communicator(THERE, Map.of());

        candidates(editorOf(HERE).queryParam("size", 100), course)
                .body("items.id", hasItem(fits))
                .body("items.id", not(hasItem(reporter)))
                .body("items.id", not(hasItem(past)))
                .body("items.id", not(hasItem(there)));
        candidates(editorOf(HERE).queryParam("agency", Agencies.id(THERE)), course)
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        candidates(editorOf(HERE).queryParam("q", "vang thi vua van"), course).body("items.id", equalTo(List.of(fits)));
        enrolled(HERE, course, fits);
        candidates(editorOf(HERE).queryParam("q", "vang thi vua van"), course).body("total", equalTo(0));
    }

    @Test
    void refusesWhoMustNotBeOnTheList() {
        String course = course(HERE, Map.of("capacity", 1));
        String person = communicator(HERE, Map.of());

        refused(course, "trainee-unknown", 422, UUID.randomUUID());
        refused(course, "not-in-audience", 422, communicator(HERE, Map.of("kind", "REPORTER")));
        refused(course, "not-in-audience", 422, communicator(HERE, Map.of("level", "province")));
        refused(course, "trainee-not-active", 422, communicator(HERE, Map.of("activeTo", "2025-12-31")));
        refused(course, "already-enrolled", 409, person, person);
        refused(course, "course-full", 409, person, communicator(HERE, Map.of()));
        roster(editorOf(HERE), course).body("items", hasSize(0));

        enrolled(HERE, course, person);
        refused(course, "already-enrolled", 409, person);
        refused(course, "course-full", 409, communicator(HERE, Map.of()));
        refused(UUID.randomUUID().toString(), "course-not-found", 404, person);
        enrol(editorOf(HERE), course).statusCode(400).body("errors[0].pointer", equalTo("/people"));
    }

    @Test
    void marksFromAListAllOrNothing() {
        String course = course(HERE);
        String one = enrolled(HERE, course, communicator(HERE, Map.of("code", Training.number())));
        String two = enrolled(HERE, course, communicator(HERE, Map.of("code", Training.number())));

        refusedMark(course, 422, "attendance-inconsistent", mark(one, 0, "ATTENDED"), mark(two, 0, "ABSENT"));
        refusedMark(course, 422, "attendance-inconsistent", mark(one, 0, "ATTENDED", "reason", "Ốm"));
        refusedMark(
                course,
                422,
                "attendance-inconsistent",
                mark(two, 0, "ABSENT", "reason", "Ốm", "certificateNumber", "1"));
        refusedMark(course, 412, "stale-version", mark(one, 0, "ATTENDED"), mark(two, 3, "ATTENDED"));
        refusedMark(course, 404, "enrolment-not-found", mark(UUID.randomUUID().toString(), 0, "ATTENDED"));
        refusedMark(
                course,
                404,
                "enrolment-not-found",
                mark(enrolled(HERE, course(HERE), communicator(HERE, Map.of())), 0, "ATTENDED"));
        roster(editorOf(HERE), course).body("items.state", equalTo(List.of("REGISTERED", "REGISTERED")));

        marked(
                        editorOf(HERE),
                        course,
                        mark(one, 0, "ATTENDED", "certificateNumber", "12/CN-BD"),
                        mark(two, 0, "ABSENT", "reason", "Nghỉ ốm"))
                .statusCode(200)
                .body("items.find { it.id == '" + one + "' }.certificateNumber", equalTo("12/CN-BD"))
                .body("items.find { it.id == '" + two + "' }.reason", equalTo("Nghỉ ốm"))
                .body("items.version", equalTo(List.of(1, 1)));
        editorOf(HERE)
                .get(COURSES + "/" + course)
                .then()
                .body("attended", equalTo(1))
                .body("absent", equalTo(1));
    }

    @Test
    void knowsNobodysAttendanceBeforeTheFirstDay() {
        String course = course(HERE, Map.of("firstDay", day(1), "lastDay", day(2)));
        String enrolment = enrolled(HERE, course, communicator(HERE, Map.of()));

        refusedMark(course, 422, "course-not-begun", mark(enrolment, 0, "ATTENDED"));
        refusedMark(course, 422, "course-not-begun", mark(enrolment, 0, "ABSENT", "reason", "Ốm"));
    }

    @Test
    void takesOffTheListWhoIsMerelyRegistered() {
        String course = openCourse();
        String enrolment = enrolled(HERE, course, communicator(HERE, Map.of()));

        withdraw(editorOf(THERE), enrolment, 0).statusCode(403).body("code", equalTo("not-your-agency"));
        withdraw(editorOf(HERE), enrolment, 2).statusCode(412);
        editorOf(HERE).post(ENROLMENTS + "/" + enrolment + "/withdrawal").then().statusCode(428);
        marked(admin(), course, mark(enrolment, 0, "ATTENDED")).statusCode(200);
        withdraw(editorOf(HERE), enrolment, 1).statusCode(409).body("code", equalTo("attendance-recorded"));
        marked(admin(), course, mark(enrolment, 1, "REGISTERED")).statusCode(200);
        withdraw(editorOf(HERE), enrolment, 2).statusCode(204);
        withdraw(editorOf(HERE), enrolment, 2).statusCode(404).body("code", equalTo("enrolment-not-found"));
        roster(admin(), course).body("items", hasSize(0));

        String settled = enrolled(HERE, course, communicator(HERE, Map.of()));
        settle(admin(), course, 0, "cancellation").statusCode(200);
        withdraw(editorOf(HERE), settled, 0).statusCode(409).body("code", equalTo("course-cancelled"));
    }

    private static void refused(String course, String code, int status, Object... people) {
        enrol(editorOf(HERE), course, people).statusCode(status).body("code", equalTo(code));
    }

    private static void refusedMark(String course, int status, String code, Object... marks) {
        marked(editorOf(HERE), course, marks).statusCode(status).body("code", equalTo(code));
    }

    private static ValidatableResponse roster(RequestSpecification who, String course) {
        return who.get(COURSES + "/" + course + "/enrolments").then().statusCode(200);
    }

    private static ValidatableResponse candidates(RequestSpecification who, String course) {
        return who.get(COURSES + "/" + course + "/candidates").then();
    }

    private static String enrolmentOf(String person, String course) {
        return roster(admin(), course).extract().path("items.find { it.personId == '" + person + "' }.id");
    }

    private static ValidatableResponse withdraw(RequestSpecification who, String enrolment, int version) {
        return who.header("If-Match", "\"" + version + "\"")
                .post(ENROLMENTS + "/" + enrolment + "/withdrawal")
                .then();
    }
}
