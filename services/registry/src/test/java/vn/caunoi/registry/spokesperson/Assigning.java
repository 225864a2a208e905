package vn.caunoi.registry.spokesperson;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.testkit.Tokens;

/** Somebody who proposes, confirms and ends assignments through HTTP. */
record Assigning(String username, String agency, String... roles) {

    static Assigning province() {
        return new Assigning("quantri", "ubnd-tinh", Roles.PROVINCE_ADMIN);
    }

    static Assigning editor(String agency) {
        return new Assigning("soanthao", agency, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER);
    }

    static Assigning approver(String agency) {
        return new Assigning("pheduyet", agency, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER);
    }

    RequestSpecification request() {
        return given().auth()
                .oauth2(Tokens.of(username).roles(roles).agency(agency).sign());
    }

    ValidatableResponse record(String slug, Map<String, Object> command) {
        return record(slug, command, UUID.randomUUID().toString());
    }

    ValidatableResponse record(String slug, Map<String, Object> command, String key) {
        return request()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(command)
                .post(address(slug))
                .then();
    }

    String recorded(String slug, Map<String, Object> command) {
        return record(slug, command).statusCode(201).extract().path("id");
    }

    ValidatableResponse confirm(String slug, String id, int version) {
        return act(slug, id, "confirmation", version, Map.of());
    }

    ValidatableResponse act(String slug, String id, String action, int version, Map<String, Object> body) {
        return request()
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .post(address(slug) + "/" + id + "/" + action)
                .then();
    }

    static String address(String slug) {
        return "/api/registry/v1/agencies/" + Agencies.id(slug) + "/assignments";
    }

    static Map<String, Object> head(Map<String, Object> changes) {
        Map<String, Object> command = regular(Map.of(
                "kind", "HEAD",
                "personName", "Tẩn Văn Đầu",
                "position", "Giám đốc",
                "email", "giamdoc@laichau.gov.vn",
                "decidedAt", "2026-08-01T08:00:00+07:00"));
        command.putAll(changes);
        return command;
    }

    static Map<String, Object> authorisation(String matter, Map<String, Object> changes) {
        Map<String, Object> command = regular(Map.of(
                "kind", "CASE_AUTHORISED",
                "personName", "Mùa Thị Vụ",
                "position", "Trưởng phòng",
                "email", "muathivu@laichau.gov.vn",
                "decisionNumber", "12/UQ-MAU",
                "authorisationDocument", "12/UQ-MAU",
                "matter", matter,
                "validTo", "2099-01-01T00:00:00+07:00"));
        command.putAll(changes);
        return command;
    }

    static Map<String, Object> regular(Map<String, Object> changes) {
        Map<String, Object> command = new HashMap<>(Map.of(
                "kind", "REGULAR",
                "personName", "Lò Văn Thử",
                "position", "Phó Giám đốc",
                "phone", "0213 3876 337",
                "email", "nguoiphatngon@laichau.gov.vn",
                "decisionNumber", "407/QĐ-SNNMT",
                "decidedAt", "2026-10-05T08:00:00+07:00"));
        command.putAll(changes);
        return command;
    }
}
