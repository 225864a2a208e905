package vn.caunoi.registry.training;

import static vn.caunoi.registry.communicator.People.aCommunicator;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.communicator.People.editorOf;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.communicator.People;

/** Courses, people to train and requirements for tests; the people are invented. */
public final class Training {

    public static final String COURSES = "/api/registry/v1/training-courses";
    public static final String ENROLMENTS = "/api/registry/v1/training-enrolments";
    public static final String REQUIREMENTS = "/api/registry/v1/training-requirements";
    public static final String GAPS = "/api/registry/v1/training-gaps";

    private Training() {}

    static LocalDate today() {
        return LocalDate.now(WorkingCalendar.ZONE);
    }

    static String day(int fromToday) {
        return today().plusDays(fromToday).toString();
    }

    static String number() {
        return "DT-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A course of yesterday with some fields replaced; null takes a field away. */
    static Map<String, @Nullable Object> aCourse(Map<String, ? extends @Nullable Object> changes) {
        Map<String, @Nullable Object> command = new HashMap<>(Map.of(
                "code", number(),
                "title", "Kỹ năng truyền thông chính sách cho cơ sở",
                "topic", "policy-communication",
                "kinds", List.of("COMMUNICATOR", "OFFICER"),
                "levels", List.of("commune"),
                "firstDay", day(-2),
                "lastDay", day(-1),
                "place", "Hội trường thử nghiệm",
                "documentNumber", "12/KH-UBND"));
        changes.forEach((name, value) -> {
            if (value == null) {
                command.remove(name);
            } else {
                command.put(name, value);
            }
        });
        return command;
    }

    static ValidatableResponse plan(
            RequestSpecification who, String agency, Map<String, ? extends @Nullable Object> changes) {
        return who.contentType(ContentType.JSON)
                .body(aCourse(changes))
                .post("/api/registry/v1/agencies/" + Agencies.id(agency) + "/training-courses")
                .then();
    }

    /** A course that this agency holds. */
    public static String course(String agency, Map<String, ? extends @Nullable Object> changes) {
        return plan(editorOf(agency), agency, changes).statusCode(201).extract().path("id");
    }

    public static String course(String agency) {
        return course(agency, Map.of());
    }

    /** A course that the province holds for everybody. */
    public static String openCourse() {
        return plan(admin(), "ubnd-tinh", Map.of()).statusCode(201).extract().path("id");
    }

    static String communicator(String agency, Map<String, ? extends @Nullable Object> changes) {
        Map<String, @Nullable Object> all = new HashMap<>(Map.of("code", number()));
        all.putAll(changes);
        return People.record(editorOf(agency), agency, aCommunicator(all))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse enrol(RequestSpecification who, String course, Object... people) {
        return who.contentType(ContentType.JSON)
                .body(Map.of("people", List.of(people)))
                .post(COURSES + "/" + course + "/enrolments")
                .then();
    }

    /** Somebody of this agency on the list of a course. */
    public static String enrolled(String agency, String course, String person) {
        return enrol(editorOf(agency), course, person).statusCode(200).extract().path("items[0].id");
    }

    static Map<String, Object> mark(String enrolment, int seen, String attendance, String... more) {
        Map<String, Object> mark =
                new HashMap<>(Map.of("enrolmentId", enrolment, "seen", seen, "attendance", attendance));
        for (int i = 0; i < more.length; i += 2) {
            mark.put(more[i], more[i + 1]);
        }
        return mark;
    }

    static ValidatableResponse marked(RequestSpecification who, String course, Object... marks) {
        return who.contentType(ContentType.JSON)
                .body(Map.of("marks", List.of(marks)))
                .put(COURSES + "/" + course + "/attendance")
                .then();
    }

    /** Holding, cancellation or reopening. */
    static ValidatableResponse settle(RequestSpecification who, String course, int version, String what) {
        RequestSpecification request = who.header("If-Match", "\"" + version + "\"");
        return (what.equals("holding")
                        ? request
                        : request.contentType(ContentType.JSON).body(Map.of("reason", "Mưa lũ, đường sạt lở.")))
                .post(COURSES + "/" + course + "/" + what)
                .then();
    }

    static Map<String, @Nullable Object> aRequirement(Map<String, ? extends @Nullable Object> changes) {
        Map<String, @Nullable Object> command = new HashMap<>(Map.of(
                "topic", "legal-dissemination",
                "kind", "COMMUNICATOR",
                "withinMonths", 24,
                "graceMonths", 1,
                "validFrom", "2025-01-01"));
        command.putAll(changes);
        return command;
    }

    static ValidatableResponse ask(RequestSpecification who, Map<String, ? extends @Nullable Object> changes) {
        return who.contentType(ContentType.JSON)
                .body(aRequirement(changes))
                .post(REQUIREMENTS)
                .then();
    }

    /** Every communicator needs a legal course from now on, whichever test asks first. */
    public static void askEverybody() {
        ask(admin(), Map.of());
    }
}
