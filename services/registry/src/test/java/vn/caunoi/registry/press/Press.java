package vn.caunoi.registry.press;

import static vn.caunoi.registry.communicator.People.admin;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries of the press directory for tests; all of them are invented. */
public final class Press {
    public static final String ENTRIES = "/api/registry/v1/press-entries";

    private Press() {}

    static String number(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A press agency; answers its id. */
    public static String agency(String name) {
        return record(admin(), Map.of("name", name)).statusCode(201).extract().path("id");
    }

    /** A reporter of a press agency with an address; answers the id. */
    public static String reporter(String agency, String name, String email) {
        return record(
                        admin(),
                        Map.of(
                                "kind",
                                "REPORTER",
                                "number",
                                number("VD"),
                                "name",
                                name,
                                "agencyId",
                                agency,
                                "email",
                                email,
                                "position",
                                "Phóng viên"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A publication of a press agency; answers its id. */
    public static String publication(String agency, String name) {
        return record(admin(), Map.of("kind", "PUBLICATION", "name", name, "agencyId", agency))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A press agency that was licensed until a day; answers its id. */
    public static String past(String name, String lastDay) {
        return record(admin(), Map.of("name", name, "validTo", lastDay))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An accredited reporter with this card; answers the id. */
    public static String accredited(String agency, String name, String card) {
        return record(admin(), Map.of("kind", "REPORTER", "number", card, "name", name, "agencyId", agency))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A number that nothing else has. */
    public static String unique(String prefix) {
        return number(prefix);
    }

    static ValidatableResponse record(RequestSpecification who, Map<String, ? extends @Nullable Object> changes) {
        return who.contentType(ContentType.JSON)
                .body(command(changes))
                .post(ENTRIES)
                .then();
    }

    static Map<String, @Nullable Object> command(Map<String, ? extends @Nullable Object> changes) {
        Map<String, @Nullable Object> command = new HashMap<>(Map.of(
                "kind", "AGENCY",
                "number", number("GP-"),
                "name", "Báo Ví Dụ",
                "medium", "ONLINE",
                "validFrom", "2026-01-01"));
        if (changes.containsKey("kind") && !"AGENCY".equals(changes.get("kind"))) {
            command.remove("medium");
        }
        command.putAll(changes);
        return command;
    }
}
