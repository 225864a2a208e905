package vn.caunoi.registry.press;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.communicator.People.editorOf;
import static vn.caunoi.registry.press.Press.number;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caunoi.registry.Agencies;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class PressImportTest {
    private static final String IMPORTS = "/api/registry/v1/imports";
    private static final String HEADINGS =
            "Loại,Số giấy phép số thẻ,Tên,Loại hình,Cơ quan báo chí,Thư điện tử,Từ ngày,Đến ngày\n";

    @Test
    void addsAnAgencyWithItsPeopleAndChangesNothingTheSecondTime() {
        String licence = number("GP-");
        String card = number("VD");
        String file = HEADINGS
                + "Cơ quan báo chí," + licence + ",Báo Nhập Ví Dụ " + licence
                + ",Báo điện tử,,toasoan@bao-nhap.vn,01/01/2026,31/12/2030\n"
                + "Phóng viên," + card + ",Giàng A Mẫu,,bao nhap vi du " + licence
                + ",mau@bao-nhap.vn,01/02/2026,\n"
                + "Ấn phẩm,AP-" + licence + ",Tuần san Ví Dụ,Báo in," + licence + ",,2026-01-01,\n";

        String first = check(admin(), file)
                .statusCode(201)
                .body("rowsNew", equalTo(3))
                .body("rowsRefused", equalTo(0))
                .extract()
                .path("id");
        admin().queryParam("q", card).get(Press.ENTRIES).then().body("items", hasSize(0));
        confirm(first).statusCode(200).body("state", equalTo("APPLIED"));
        admin().queryParam("q", card)
                .get(Press.ENTRIES)
                .then()
                .body("items.name", contains("Giàng A Mẫu"))
                .body("items[0].agencyName", equalTo("Báo Nhập Ví Dụ " + licence));

        check(admin(), file).body("rowsNew", equalTo(0)).body("rowsUnchanged", equalTo(3));
        check(admin(), file.replace("Giàng A Mẫu", "Giàng A Mẫu Mới"))
                .body("rowsChanged", equalTo(1))
                .body("rowsUnchanged", equalTo(2));
    }

    @Test
    void saysOfEachLineWhyItIsRefused() {
        String file = HEADINGS
                + "Cơ quan báo chí," + number("GP-") + ",Báo A,Báo giấy,,,01/01/2026,\n"
                + "Phóng viên," + number("VD") + ",Lò Văn Mẫu,,Báo Không Có,,01/01/2026,\n"
                + "Phóng viên," + number("VD") + ",Lò Văn Mẫu,,,,01/01/2026,\n"
                + "Cơ quan báo chí," + number("GP-") + ",Báo B,,,b@gmail.com,01/01/2026,\n"
                + "Cơ quan báo chí," + number("GP-") + ",Báo C,,,,45/01/2026,\n";

        String id =
                check(admin(), file).body("rowsRefused", equalTo(5)).extract().path("id");

        rows(id).body("items[0].findings.code", hasItem("medium-unknown"))
                .body("items[1].findings.code", hasItem("press-agency-unknown"))
                .body("items[2].findings.code", hasItem("press-agency-needed"))
                .body("items[3].findings.code", hasItem("press-contact-private"))
                .body("items[4].findings.code", hasItem("date-unreadable"));
    }

    @Test
    void refusesEveryLineOfAnAgencysEditor() {
        String id = check(
                        editorOf("so-y-te"), HEADINGS + "Cơ quan báo chí," + number("GP-") + ",Báo A,,,,01/01/2026,\n")
                .statusCode(201)
                .body("rowsRefused", equalTo(1))
                .extract()
                .path("id");

        editorOf("so-y-te")
                .get(IMPORTS + "/" + id + "/rows")
                .then()
                .body("items[0].findings.code", hasItem("province-keeps-list"));
    }

    private static ValidatableResponse check(RequestSpecification who, String file) {
        return who.contentType("application/octet-stream")
                .queryParam("kind", "press")
                .queryParam("agency", Agencies.id("so-y-te"))
                .queryParam("fileName", "bao-chi.csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS)
                .then();
    }

    private static ValidatableResponse rows(String id) {
        return admin().get(IMPORTS + "/" + id + "/rows").then().statusCode(200);
    }

    private static ValidatableResponse confirm(String id) {
        String plan = admin().get(IMPORTS + "/" + id).then().extract().path("planHash");
        return admin().contentType(ContentType.JSON)
                .body(Map.of("planHash", plan))
                .post(IMPORTS + "/" + id + "/confirmation")
                .then();
    }
}
