package vn.caunoi.registry.information;

import static io.restassured.RestAssured.given;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.communicator.People.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;

/** Requests for information as citizens make them and offices handle them; the people are invented. */
public final class Asking {

    static final String REQUESTS = "/api/registry/v1/information-requests/";
    static final String FOLLOW_UPS = "/api/registry/v1/information-follow-ups";
    static final String NAME = "Lò Thị Ví Dụ";
    static final String IDENTITY = "012345678901";

    private Asking() {}

    /** A valid request with some fields replaced; null takes a field away. */
    static Map<String, Object> aRequest(String agency, Map<String, ? extends @Nullable Object> changes) {
        Map<String, Object> command = new HashMap<>(Map.of(
                "agencyId", Agencies.id(agency).toString(),
                "personName", NAME,
                "residence", "Bản Nà Thử",
                "identityNumber", IDENTITY,
                "subject", "Quy hoạch khu dân cư",
                "wanted", "Bản vẽ quy hoạch đã phê duyệt",
                "reason", "Để làm nhà",
                "way", "NETWORK"));
        changes.forEach((name, value) -> {
            if (value == null) {
                command.remove(name);
            } else {
                command.put(name, value);
            }
        });
        return command;
    }

    static ValidatableResponse ask(Object command) {
        return given().contentType(ContentType.JSON)
                .body(command)
                .post("/api/registry/v1/information-submissions")
                .then();
    }

    static ValidatableResponse follow(String code, String address) {
        return citizen("", Map.of("code", code), address);
    }

    static ValidatableResponse citizen(String what, Map<String, String> body, String address) {
        return given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", address)
                .body(body)
                .post(FOLLOW_UPS + what)
                .then();
    }

    /** Asks, and finds the request as the office sees it. */
    static Asked asked(String agency, Map<String, ? extends @Nullable Object> changes) {
        String code = ask(aRequest(agency, changes)).statusCode(201).extract().path("code");
        String number = follow(code, "192.0.2.1").statusCode(200).extract().path("request.number");
        String id = editor(agency)
                .queryParam("open", true)
                .queryParam("size", 100)
                .get("/api/registry/v1/information-requests")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.number == '" + number + "' }.id");
        return new Asked(id, code, agency);
    }

    static RequestSpecification editor(String agency) {
        return as("canbo-" + agency, Roles.AGENCY_EDITOR, agency);
    }

    /** A new request of an agency, for whoever tries to reach it from another one. */
    public static String requestOf(String agency) {
        return asked(agency, Map.of()).id();
    }

    /** A new entry of an agency's list of disclosures. */
    public static String disclosureOf(String agency) {
        return DisclosureResourceTest.recorded(agency, Map.of());
    }

    /** A new entry of an agency's list that is public. */
    public static String publishedOf(String agency) {
        return DisclosureResourceTest.published(agency);
    }

    /** A new claim about what an agency has made public. */
    public static String claimOf(String agency) {
        return DisclosureResourceTest.claimed(agency).id();
    }

    /** What the inbox says of a matter. */
    static ValidatableResponse task(String kind, String subject) {
        String id = admin().queryParam("kind", kind)
                .queryParam("size", 100)
                .get("/api/registry/v1/tasks")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.subjectId == '" + subject + "' }.id");
        return admin().get("/api/registry/v1/tasks/" + id).then().statusCode(200);
    }

    /** A request with the code of whoever made it. */
    record Asked(String id, String code, String agency) {

        ValidatableResponse does(String what, int version, @Nullable Object body) {
            return does(editor(agency), what, version, body);
        }

        ValidatableResponse does(RequestSpecification who, String what, int version, @Nullable Object body) {
            RequestSpecification request = who.contentType(ContentType.JSON).header("If-Match", "\"" + version + "\"");
            if (body != null) {
                request.body(body);
            }
            return request.post(REQUESTS + id + "/" + what).then();
        }

        ValidatableResponse seen(RequestSpecification who) {
            return who.get(REQUESTS + id).then();
        }

        int version() {
            return seen(editor(agency)).statusCode(200).extract().path("version");
        }

        /** As it is with its next change. */
        ValidatableResponse next(String what, @Nullable Object body) {
            return does(what, version(), body);
        }

        Asked accepted() {
            next("acceptance", null).statusCode(200);
            return this;
        }

        Asked complex() {
            accepted();
            next("assessment", Map.of("complexity", "COMPLEX")).statusCode(200);
            return this;
        }

        ValidatableResponse task() {
            return Asking.task("INFORMATION_REQUEST", id);
        }

        ValidatableResponse followed() {
            return follow(code, "192.0.2.1").statusCode(200).rootPath("request");
        }
    }
}
