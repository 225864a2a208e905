package vn.caunoi.registry;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import vn.caunoi.identity.Roles;
import vn.caunoi.testkit.Tokens;

/** Invented people who speak for an agency, recorded as the province does it. */
public final class Speakers {

    private Speakers() {}

    /** Somebody with these roles in this agency. */
    public static RequestSpecification as(String username, String role, String agency) {
        return given().auth()
                .oauth2(Tokens.of(username).roles(role).agency(agency).sign())
                .contentType(ContentType.JSON);
    }

    public static RequestSpecification admin() {
        return as("quantri", Roles.PROVINCE_ADMIN, "ubnd-tinh");
    }

    /** Names a regular spokesperson who was decided some hours ago; answers the assignment's id. */
    public static String named(String agency, int hoursAgo) {
        return named(agency, hoursAgo, Map.of());
    }

    public static String named(String agency, int hoursAgo, Map<String, Object> changes) {
        Map<String, Object> command = new HashMap<>(Map.of(
                "kind", "REGULAR",
                "personName", "Lò Văn Thử",
                "position", "Chánh Văn phòng",
                "phone", "0213 3876 337",
                "email", "thu@laichau.gov.vn",
                "decisionNumber", "12/QĐ-UBND",
                "decidedAt", Instant.now().minus(hoursAgo, ChronoUnit.HOURS).toString()));
        command.putAll(changes);
        return admin().body(command)
                .post("/api/registry/v1/agencies/" + Agencies.id(agency) + "/assignments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
