package vn.caunoi.registry.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.communicator.People.as;
import static vn.caunoi.registry.communicator.People.editorOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class OfficerResourceTest {

    private static final String OFFICERS = "/api/registry/v1/communication-officers";

    @Test
    void fillsPlannedPostsAndShowsWhatIsMissing() {
        String agency = "ubnd-xa-phong-tho";
        postsOf(agency).containsEntry("missing", 1).containsEntry("filled", 0).containsEntry("version", 0);

        plan(editorOf(agency), agency, 0, 2)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("planned", equalTo(2))
                .body("missing", equalTo(2));
        plan(editorOf(agency), agency, 0, 3).statusCode(412);
        String id = record(editorOf(agency), agency, Map.of("email", "motphongtho@laichau.gov.vn"))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("active", equalTo(true))
                .extract()
                .path("id");
        postsOf(agency).containsEntry("missing", 1).containsEntry("filled", 1).containsEntry("planned", 2);
        plan(editorOf(agency), agency, 1, 1).statusCode(200).body("missing", equalTo(0));

        end(editorOf(agency), id, 0, "2026-01-31").statusCode(200).body("active", equalTo(false));
        postsOf(agency).containsEntry("missing", 1).containsEntry("filled", 0);
    }

    @Test
    void letsNobodyDoItTwiceAtOneTime() {
        String agency = "ubnd-xa-si-lo-lau";
        record(admin(), agency, Map.of("activeTo", "2026-03-31")).statusCode(201);

        record(admin(), agency, Map.of("activeFrom", "2026-03-31"))
                .statusCode(409)
                .body("code", equalTo("officers-overlap"))
                .body("errors[0].pointer", equalTo("/email"));
        record(admin(), agency, Map.of("activeFrom", "2026-04-01")).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "email, dau.moi@gmail.com, 422, contact-not-official",
        "activeTo, 2024-01-01, 422, period-inverted",
        "personName, <i>Lò</i>, 400, invalid-input",
        "phone, 12, 400, invalid-input"
    })
    void refusesBadInput(String field, String value, int status, String code) {
        record(admin(), "ubnd-xa-dao-san", Map.of(field, value))
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo("/" + field));
    }

    @Test
    void isChangedByItsOwnAgencyOnlyAndOnlyAsLastSeen() {
        String agency = "ubnd-xa-khong-lao";
        String id = record(editorOf(agency), agency, Map.of())
                .statusCode(201)
                .extract()
                .path("id");

        for (String body : List.of("{", "{\"unknown\":1}")) {
            RequestSpecification stranger = editorOf("so-tu-phap")
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"0\"")
                    .body(body);
            stranger.put(OFFICERS + "/" + id).then().statusCode(403).body("code", equalTo("not-your-agency"));
            stranger.post(OFFICERS + "/" + id + "/end").then().statusCode(403);
            stranger.post("/api/registry/v1/agencies/" + Agencies.id(agency) + "/communication-officers")
                    .then()
                    .statusCode(403);
            stranger.put("/api/registry/v1/agencies/" + Agencies.id(agency) + "/communication-posts")
                    .then()
                    .statusCode(403);
            stranger.put(OFFICERS + "/" + UUID.randomUUID())
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("officer-not-found"));
        }
        Map<String, Object> command = command(Map.of("position", "Chánh Văn phòng"));
        change(editorOf(agency), id, 0, command).statusCode(200).body("position", equalTo("Chánh Văn phòng"));
        change(editorOf(agency), id, 0, command).statusCode(412);
        editorOf("so-tu-phap")
                .queryParam("agency", Agencies.id(agency))
                .get(OFFICERS)
                .then()
                .statusCode(403);
        as("lanhdao", Roles.LEADER, "ubnd-tinh")
                .queryParam("agency", Agencies.id(agency))
                .queryParam("q", "lo van dau moi")
                .queryParam("active", true)
                .get(OFFICERS)
                .then()
                .statusCode(200)
                .body("total", equalTo(1));
    }

    private static org.assertj.core.api.MapAssert<String, Object> postsOf(String agency) {
        Map<String, Object> posts = admin().get(OFFICERS + "/posts")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.agencyId == '" + Agencies.id(agency) + "' }");
        return assertThat(posts);
    }

    private static ValidatableResponse plan(RequestSpecification who, String agency, int version, int planned) {
        return who.contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("planned", planned))
                .put("/api/registry/v1/agencies/" + Agencies.id(agency) + "/communication-posts")
                .then();
    }

    private static ValidatableResponse record(
            RequestSpecification who, String agency, Map<String, ? extends Object> changes) {
        return who.contentType(ContentType.JSON)
                .body(command(changes))
                .post("/api/registry/v1/agencies/" + Agencies.id(agency) + "/communication-officers")
                .then();
    }

    private static ValidatableResponse change(
            RequestSpecification who, String id, int version, Map<String, Object> command) {
        return who.contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(command)
                .put(OFFICERS + "/" + id)
                .then();
    }

    private static ValidatableResponse end(RequestSpecification who, String id, int version, String lastDay) {
        return who.contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("lastDay", lastDay))
                .post(OFFICERS + "/" + id + "/end")
                .then();
    }

    private static Map<String, Object> command(Map<String, ? extends Object> changes) {
        Map<String, Object> command = new HashMap<>(Map.of(
                "personName", "Lò Văn Đầu Mối",
                "position", "Công chức văn hóa - xã hội",
                "phone", "0213 3876 337",
                "email", "daumoi@laichau.gov.vn",
                "activeFrom", "2025-08-01"));
        command.putAll(changes);
        return command;
    }
}
