package vn.caunoi.registry.training;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.communicator.People.editorOf;
import static vn.caunoi.registry.training.Training.COURSES;
import static vn.caunoi.registry.training.Training.communicator;
import static vn.caunoi.registry.training.Training.day;
import static vn.caunoi.registry.training.Training.mark;
import static vn.caunoi.registry.training.Training.marked;
import static vn.caunoi.registry.training.Training.number;
import static vn.caunoi.registry.training.Training.settle;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.communicator.People;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class AttendanceImportTest {

    private static final String IMPORTS = "/api/registry/v1/imports";
    private static final String HEADER = "Mã khóa,Mã số,Họ và tên,Cơ quan,Kết quả,Lý do vắng,Số chứng chỉ\n";
    private static final String AGENCY = "ubnd-xa-sin-suoi-ho";

    @Test
    void takesTheListOfACourseAndKnowsItAgain() {
        String code = number();
        String course = course(AGENCY, Map.of("code", code));
        String one = number();
        String two = number();
        communicator(AGENCY, Map.of("code", one, "personName", "Lò Một"));
        communicator(AGENCY, Map.of("code", two, "personName", "Lò Hai"));
        String file = line(code, one, "Lò Một", "Có mặt", "", "1/CN") + line(code, two, "Khác Tên", "Vắng", "Ốm", "");

        ValidatableResponse shown = check(editorOf(AGENCY), AGENCY, file)
                .body("rowsNew", equalTo(2))
                .body("rowsRefused", equalTo(0));
        roster(course).body("items", hasSize(0));
        rows(shown).body("items[1].findings.code", equalTo(List.of("name-differs")));
        confirm(editorOf(AGENCY), shown).statusCode(200);

        roster(course)
                .body("items.find { it.personCode == '" + one + "' }.certificateNumber", equalTo("1/CN"))
                .body("items.find { it.personCode == '" + two + "' }.state", equalTo("ABSENT"));
        check(editorOf(AGENCY), AGENCY, file).body("rowsUnchanged", equalTo(2));
        ValidatableResponse changed = check(editorOf(AGENCY), AGENCY, line(code, two, "", "có mặt", "", ""))
                .body("rowsChanged", equalTo(1));
        marked(editorOf(AGENCY), course, mark(idOf(course, two), 0, "REGISTERED"))
                .statusCode(200);
        marked(editorOf(AGENCY), course, mark(idOf(course, two), 0, "REGISTERED"))
                .statusCode(412);
        confirm(editorOf(AGENCY), changed).statusCode(409).body("code", equalTo("import-outdated"));
    }

    @Test
    void saysOfEachLineWhyItIsRefused() {
        String code = number();
        course(AGENCY, Map.of("code", code, "capacity", 1));
        String future = number();
        course(AGENCY, Map.of("code", future, "firstDay", day(9), "lastDay", day(9)));
        String cancelled = number();
        settle(editorOf(AGENCY), course(AGENCY, Map.of("code", cancelled)), 0, "cancellation")
                .statusCode(200);
        String foreign = number();
        course("ubnd-xa-dao-san", Map.of("code", foreign));
        List<String> people = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            people.add(number());
            communicator(AGENCY, Map.of("code", people.get(i)));
        }
        String reporter = number();
        communicator(AGENCY, Map.of("code", reporter, "kind", "REPORTER"));

        String file = line(code, people.get(0), "", "Có mặt", "", "")
                + line(code, people.get(0), "", "Có mặt", "", "")
                + line(code, people.get(1), "", "Có mặt", "", "")
                + line("KHONG-CO", people.get(1), "", "Có mặt", "", "")
                + line(future, people.get(1), "", "Có mặt", "", "")
                + line(cancelled, people.get(1), "", "Có mặt", "", "")
                + line(foreign, people.get(1), "", "Có mặt", "", "")
                + line(foreign, people.get(1), "", "Đăng ký", "", "")
                + line(future, "KHONG-AI", "", "Đăng ký", "", "")
                + line(future, reporter, "", "Đăng ký", "", "")
                + line(code, people.get(2), "", "Ngủ gật", "", "")
                + line(future, people.get(2), "", "Vắng", "", "")
                + code + "," + people.get(2) + ",,Sở Y tế,Có mặt,,\n";
        rows(check(editorOf(AGENCY), AGENCY, file).body("rowsNew", equalTo(1)).body("rowsRefused", equalTo(12)))
                .body("items[1].findings.code", equalTo(List.of("duplicate-in-file", "course-full")))
                .body("items[2].findings.code", equalTo(List.of("course-full")))
                .body("items[3].findings.code", equalTo(List.of("course-unknown")))
                .body("items[4].findings.code", equalTo(List.of("course-not-begun")))
                .body("items[5].findings.code", equalTo(List.of("course-cancelled")))
                .body("items[6].findings.code", equalTo(List.of("not-your-course")))
                .body("items[7].findings.code", equalTo(List.of("duplicate-in-file")))
                .body("items[8].findings.code", equalTo(List.of("person-unknown")))
                .body("items[9].findings.code", equalTo(List.of("not-in-audience")))
                .body("items[10].findings.code", equalTo(List.of("attendance-unknown")))
                .body("items[11].findings.code", equalTo(List.of("attendance-inconsistent")))
                .body("items[12].findings.code", equalTo(List.of("not-your-agency")));
    }

    @Test
    void takesTwoThousandPeopleAtOnce() {
        String code = number();
        Training.plan(admin(), "ubnd-tinh", Map.of("code", code)).statusCode(201);
        String prefix = number();
        StringBuilder register = new StringBuilder("Mã số,Họ và tên,Loại,Cấp,Ngôn ngữ,Từ ngày\n");
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            register.append(prefix).append('-').append(i).append(",Lò Ví Dụ,TTV,Xã,vi,01/08/2025\n");
            list.append(line(code, prefix + "-" + i, "Lò Ví Dụ", "Có mặt", "", ""));
        }
        ValidatableResponse people = send(admin(), "communicators", "ubnd-tinh", register.toString());
        confirm(admin(), people).statusCode(200);

        ValidatableResponse shown =
                send(admin(), "training-attendance", "ubnd-tinh", HEADER + list).body("rowsNew", equalTo(2_000));
        confirm(admin(), shown).statusCode(200);
        admin().queryParam("q", code).get(COURSES).then().body("items[0].attended", equalTo(2_000));
    }

    private static String course(String agency, Map<String, Object> changes) {
        return Training.course(agency, changes);
    }

    private static String line(String course, String person, String name, String result, String why, String number) {
        return String.join(",", course, person, name, "", result, why, number) + "\n";
    }

    private static ValidatableResponse check(RequestSpecification who, String agency, String lines) {
        return send(who, "training-attendance", agency, HEADER + lines);
    }

    private static ValidatableResponse send(RequestSpecification who, String kind, String agency, String file) {
        return who.contentType("application/octet-stream")
                .queryParam("kind", kind)
                .queryParam("agency", Agencies.id(agency))
                .queryParam("fileName", "danh-sach.csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse rows(ValidatableResponse shown) {
        return People.admin()
                .queryParam("size", 100)
                .get(IMPORTS + "/" + shown.extract().path("id") + "/rows")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse confirm(RequestSpecification who, ValidatableResponse shown) {
        return who.contentType(ContentType.JSON)
                .body(Map.of("planHash", shown.extract().path("planHash")))
                .post(IMPORTS + "/" + shown.extract().path("id") + "/confirmation")
                .then();
    }

    private static ValidatableResponse roster(String course) {
        return editorOf(AGENCY)
                .get(COURSES + "/" + course + "/enrolments")
                .then()
                .statusCode(200);
    }

    private static String idOf(String course, String person) {
        return roster(course).extract().path("items.find { it.personCode == '" + person + "' }.id");
    }
}
