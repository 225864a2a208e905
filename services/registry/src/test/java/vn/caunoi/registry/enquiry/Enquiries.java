package vn.caunoi.registry.enquiry;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.communicator.People;

/** Questions of the press for tests; reporters and press agencies are invented. */
public final class Enquiries {

    public static final String ENQUIRIES = "/api/registry/v1/enquiries/";
    static final String SUBMISSIONS = "/api/registry/v1/enquiry-submissions";

    private Enquiries() {}

    /** A question that staff of this agency received; answers its id. */
    public static String recorded(String agency) {
        return recorded(agency, Map.of());
    }

    static String recorded(String agency, Map<String, ? extends @Nullable Object> changes) {
        return record(agency, changes).statusCode(201).extract().path("id");
    }

    static ValidatableResponse record(String agency, Map<String, ? extends @Nullable Object> changes) {
        return speaker(agency)
                .contentType(ContentType.JSON)
                .body(anEnquiry(changes))
                .post("/api/registry/v1/agencies/" + Agencies.id(agency) + "/enquiries")
                .then();
    }

    /** An enquiry of another agency to which this one was asked to contribute. */
    public static String withPartner(String lead, String partner) {
        String enquiry = recorded(lead);
        post(speaker(lead), enquiry, "partners", Map.of("agencyId", Agencies.id(partner), "request", "Xin số liệu."))
                .statusCode(200);
        return enquiry;
    }

    /** What staff record, with some fields replaced; null takes a field away. */
    static Map<String, @Nullable Object> anEnquiry(Map<String, ? extends @Nullable Object> changes) {
        return changed(
                Map.of(
                        "kind", "REQUEST",
                        "title", "Tiến độ sửa cầu treo bản Nà Tăm",
                        "question", "Bao giờ cầu được sửa xong? Kinh phí lấy từ đâu?",
                        "pressAgency", "Báo Thử Nghiệm",
                        "reporterName", "Lò Thị Phóng Viên",
                        "receivedAt", "2026-11-16T08:00:00+07:00"),
                changes);
    }

    /** What the press sends by the form. */
    static Map<String, @Nullable Object> aSubmission(String agency, Map<String, ? extends @Nullable Object> changes) {
        return changed(
                Map.of(
                        "agencyId", Agencies.id(agency).toString(),
                        "kind", "REQUEST",
                        "title", "Nguồn nước ở bản Nà Tăm",
                        "question", "Kết quả quan trắc " + UUID.randomUUID() + " là gì?",
                        "pressAgency", "Báo Thử Nghiệm",
                        "reporterName", "Lò Thị Phóng Viên",
                        "cardNumber", "IBT 00001",
                        "email", "phongvien@bao.example.vn"),
                changes);
    }

    private static Map<String, @Nullable Object> changed(
            Map<String, ?> whole, Map<String, ? extends @Nullable Object> changes) {
        Map<String, @Nullable Object> command = new HashMap<>(whole);
        changes.forEach((name, value) -> {
            if (value == null) {
                command.remove(name);
            } else {
                command.put(name, value);
            }
        });
        return command;
    }

    static ValidatableResponse submit(Map<String, ? extends @Nullable Object> command) {
        return given().contentType(ContentType.JSON)
                .body(command)
                .post(SUBMISSIONS)
                .then();
    }

    static ValidatableResponse get(RequestSpecification who, String enquiry) {
        return who.get(ENQUIRIES + enquiry).then();
    }

    /** Does something with the version of now. */
    static ValidatableResponse post(
            RequestSpecification who, String enquiry, String what, Map<String, ? extends @Nullable Object> body) {
        int version = People.admin().get(ENQUIRIES + enquiry).then().extract().path("version");
        return post(who, enquiry, what, body, version);
    }

    static ValidatableResponse post(
            RequestSpecification who,
            String enquiry,
            String what,
            Map<String, ? extends @Nullable Object> body,
            int version) {
        return who.header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .post(ENQUIRIES + enquiry + "/" + what)
                .then();
    }

    static RequestSpecification speaker(String agency) {
        return People.as("phatngon", Roles.SPOKESPERSON, agency);
    }
}
