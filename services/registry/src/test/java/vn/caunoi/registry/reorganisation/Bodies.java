package vn.caunoi.registry.reorganisation;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.testkit.Tokens;

/** Bodies that exist for one test alone, and what is done to them. */
public final class Bodies {

    public static final String REORGANISATIONS = "/api/registry/v1/reorganisations";
    public static final String AGENCIES = "/api/registry/v1/agencies";

    private Bodies() {}

    /** Begins these bodies by ending one of the province's that no other test works with; answers their ids. */
    public static List<UUID> begun(String root, String day, Map<?, ?>... bodies) {
        String draft = prepared(plan(day, step("SPLIT", List.of(Agencies.id(root)), bodies)));
        List<String> ids = apply(draft).statusCode(200).extract().path("steps[0].newBodies.id");
        return ids.stream().map(UUID::fromString).toList();
    }

    public static Map<String, Object> department(String name) {
        return Map.of("name", name, "kind", "department");
    }

    public static Map<String, Object> commune(String name, String code) {
        return Map.of("name", name, "kind", "commune-committee", "unitType", "xa", "unitCode", code);
    }

    public static ValidatableResponse prepare(Map<String, Object> plan) {
        return admin().contentType(ContentType.JSON)
                .body(plan)
                .post(REORGANISATIONS)
                .then();
    }

    public static String prepared(Map<String, Object> plan) {
        return prepare(plan).statusCode(201).extract().path("summary.id");
    }

    public static ValidatableResponse apply(String id) {
        return admin().contentType(ContentType.JSON)
                .header("If-Match", etag(id))
                .post(REORGANISATIONS + "/" + id + "/application")
                .then();
    }

    public static String etag(String id) {
        return admin().get(REORGANISATIONS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static RequestSpecification admin() {
        return given().auth()
                .oauth2(Tokens.of("quantri")
                        .roles(Roles.PROVINCE_ADMIN)
                        .agency("ubnd-tinh")
                        .sign());
    }

    @SafeVarargs
    public static Map<String, Object> plan(String effectiveOn, Map<String, Object>... steps) {
        return new HashMap<>(Map.of(
                "title", "Sắp xếp thử",
                "documentNumber", "99/NQ-HĐND",
                "documentDate", "2026-02-01",
                "effectiveOn", effectiveOn,
                "steps", List.of(steps)));
    }

    public static Map<String, Object> step(String kind, List<UUID> predecessors, Map<?, ?>... bodies) {
        return new HashMap<>(Map.of("kind", kind, "predecessors", predecessors, "newBodies", Arrays.asList(bodies)));
    }

    public static Map<String, Object> into(String kind, List<UUID> predecessors, UUID... successors) {
        return new HashMap<>(
                Map.of("kind", kind, "predecessors", predecessors, "successors", Arrays.asList(successors)));
    }
}
