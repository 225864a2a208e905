package vn.caunoi.registry;

import static vn.caunoi.registry.communicator.People.aCommunicator;
import static vn.caunoi.registry.communicator.People.editorOf;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import vn.caunoi.registry.communicator.People;
import vn.caunoi.registry.training.Training;

/** New objects of an agency, for whoever tries to reach them from another one. */
final class OwnedPeople {

    private OwnedPeople() {}

    static String number() {
        return "SO-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static String communicator(String agency, String number) {
        return People.record(editorOf(agency), agency, aCommunicator(Map.of("code", number)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String officer(String agency) {
        return post(
                agency,
                "communication-officers",
                Map.of(
                        "personName", "Lò Văn Đầu Mối",
                        "position", "Chuyên viên",
                        "phone", "0213 3876 337",
                        "email", number().toLowerCase(java.util.Locale.ROOT) + "@laichau.gov.vn",
                        "activeFrom", "2025-08-01"));
    }

    static String channel(String agency) {
        return post(
                agency,
                "channels",
                Map.of(
                        "kind", "PORTAL",
                        "name", "Trang thử nghiệm",
                        "address", "https://" + number().toLowerCase(java.util.Locale.ROOT) + ".laichau.gov.vn",
                        "announcedOn", "2025-07-01",
                        "activeFrom", "2025-07-01"));
    }

    static String checkedImport(String agency) {
        String file = "Mã số,Họ và tên,Loại,Cấp,Ngôn ngữ,Từ ngày\n" + number() + ",Lò Ví Dụ,TTV,Xã,vi,01/08/2025\n";
        return id(editorOf(agency)
                .contentType("application/octet-stream")
                .queryParam("kind", "communicators")
                .queryParam("agency", Agencies.id(agency))
                .queryParam("fileName", "danh-sach.csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/registry/v1/imports"));
    }

    static String attachment(String agency) {
        return id(editorOf(agency)
                .contentType("application/octet-stream")
                .queryParam("ownerKind", "TEST_MATTER")
                .queryParam("owner", Agencies.id(agency))
                .queryParam("fileName", number() + ".txt")
                .body(number().getBytes(StandardCharsets.UTF_8))
                .post("/api/registry/v1/attachments"));
    }

    /** On the list of a course that somebody else holds. */
    static String enrolment(String agency) {
        return Training.enrolled(agency, Training.openCourse(), communicator(agency, number()));
    }

    static void lacksACourse(String agency, String number) {
        Training.askEverybody();
        communicator(agency, number);
    }

    private static String post(String agency, String what, Map<String, String> body) {
        return id(editorOf(agency)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/registry/v1/agencies/" + Agencies.id(agency) + "/" + what));
    }

    private static String id(Response response) {
        return response.then().statusCode(201).extract().path("id");
    }
}
