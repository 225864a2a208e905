package vn.caunoi.registry.communicator;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.testkit.Tokens;

/** Callers and communicators for tests; the people are invented. */
public final class People {

    public static final String COMMUNICATORS = "/api/registry/v1/communicators";

    private People() {}

    public static RequestSpecification as(String username, String role, String agency) {
        return given().auth()
                .oauth2(Tokens.of(username).roles(role).agency(agency).sign());
    }

    public static RequestSpecification admin() {
        return as("quantri", Roles.PROVINCE_ADMIN, "ubnd-tinh");
    }

    public static RequestSpecification editorOf(String agency) {
        return as("bientap", Roles.AGENCY_EDITOR, agency);
    }

    /** A valid command with some fields replaced; null takes a field away. */
    public static Map<String, @Nullable Object> aCommunicator(Map<String, ? extends @Nullable Object> changes) {
        Map<String, @Nullable Object> command = new HashMap<>(Map.of(
                "code", "TTV-001",
                "kind", "COMMUNICATOR",
                "level", "commune",
                "personName", "Lò Thị Ví Dụ",
                "position", "Trưởng ban công tác mặt trận",
                "villages", "Bản Nà Tăm",
                "languages", List.of("vi", "hmn-Latn-VN"),
                "phone", "0213 3876 337",
                "activeFrom", "2025-08-01"));
        changes.forEach((name, value) -> {
            if (value == null) {
                command.remove(name);
            } else {
                command.put(name, value);
            }
        });
        return command;
    }

    public static ValidatableResponse record(
            RequestSpecification who, String agency, Map<String, @Nullable Object> command) {
        return who.contentType(ContentType.JSON)
                .body(command)
                .post("/api/registry/v1/agencies/" + Agencies.id(agency) + "/communicators")
                .then();
    }
}
