package vn.caunoi.registry.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.caunoi.registry.communicator.People.COMMUNICATORS;
import static vn.caunoi.registry.communicator.People.aCommunicator;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.communicator.People.editorOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.communicator.People;
import vn.caunoi.registry.sheet.TableReader;
import vn.caunoi.registry.sheet.Workbook;
import vn.caunoi.testkit.WithServers;

/** Each test works on communes of its own. */
@QuarkusTest
@WithServers(database = "registry")
class ImportResourceTest {

    private static final String IMPORTS = "/api/registry/v1/imports";
    private static final String HEADER = "Mã số,Họ và tên,Loại,Cấp," + "\"Bản, tổ dân phố\",Ngôn ngữ,Từ ngày\n";

    @Test
    void takesTheWholeProvinceFromOneWorkbookAndKnowsItAgain() {
        List<List<String>> lines = new ArrayList<>(List.of(InventedPeople.HEADINGS));
        lines.addAll(InventedPeople.of(2_417, List.of("Than Uyên", "Tân Uyên", "Mường Khoa", "Pắc Ta", "Mường Than")));
        byte[] file = Workbook.of(List.of(new Workbook.Sheet("Danh sách", lines)));

        ValidatableResponse shown = checkRaw(admin(), "ubnd-tinh", file)
                .statusCode(201)
                .body("rowsNew", equalTo(2_417))
                .body("rowsRefused", equalTo(0))
                .body("state", equalTo("CHECKED"))
                .body("everyAgency", equalTo(true));
        ofCommune("ubnd-xa-than-uyen").body("total", equalTo(0));

        confirm(admin(), shown).statusCode(200).body("state", equalTo("APPLIED"));

        ofCommune("ubnd-xa-than-uyen").body("total", equalTo(484));
        ofCommune("ubnd-xa-muong-than").body("total", equalTo(483));
        checkRaw(admin(), "ubnd-tinh", file)
                .statusCode(201)
                .body("rowsUnchanged", equalTo(2_417))
                .body("rowsNew", equalTo(0))
                .body("rowsChanged", equalTo(0));
        confirm(admin(), shown).statusCode(200).body("state", equalTo("APPLIED"));
        ofCommune("ubnd-xa-than-uyen").body("total", equalTo(484));
    }

    @Test
    void showsARenamingAsAChangeWithBeforeAndAfter() {
        String agency = "ubnd-xa-khoen-on";
        String first = line("TTV-1", "Lò Ví Dụ 1") + line("TTV-2", "Lò Ví Dụ 2");
        confirm(editorOf(agency), check(editorOf(agency), agency, first).statusCode(201))
                .statusCode(200);

        String second = line("TTV-1", "Lò Ví Dụ Đổi Tên") + line("TTV-2", "Lò Ví Dụ 2") + line("TTV-9", "Lò Ví Dụ 2");
        ValidatableResponse shown = check(editorOf(agency), agency, second)
                .body("rowsChanged", equalTo(1))
                .body("rowsUnchanged", equalTo(1))
                .body("rowsNew", equalTo(1));

        rows(editorOf(agency), shown)
                .body("items[0].verdict", equalTo("CHANGED"))
                .body("items[0].before.personName", equalTo("Lò Ví Dụ 1"))
                .body("items[0].after.personName", equalTo("Lò Ví Dụ Đổi Tên"))
                .body("items[2].findings.code", equalTo(List.of("similar-exists")));
        confirm(editorOf(agency), shown).statusCode(200);
        editorOf(agency)
                .get(COMMUNICATORS)
                .then()
                .body("items.personName", equalTo(List.of("Lò Ví Dụ Đổi Tên", "Lò Ví Dụ 2", "Lò Ví Dụ 2")));
    }

    @Test
    void keepsWhatAFileDoesNotSpeakOfAndClearsWhatItLeavesEmpty() {
        String agency = "ubnd-xa-ta-leng";
        People.record(editorOf(agency), agency, aCommunicator(Map.of("code", "TTV-1", "personName", "Lò Ví Dụ 1")))
                .statusCode(201);

        confirm(editorOf(agency), check(editorOf(agency), agency, line("TTV-1", "Lò Ví Dụ 1")))
                .statusCode(200);
        editorOf(agency)
                .get(COMMUNICATORS)
                .then()
                .body("items[0].phone", equalTo("0213 3876 337"))
                .body("items[0].villages", equalTo("Bản Thử"));

        String cleared = "Mã số;Họ và tên;Loại;Cấp;Điện thoại;Ngôn ngữ;Từ ngày\n"
                + "TTV-1;Lò Ví Dụ 1;TTV;Xã;;tiếng Mông, vi;1/8/2025\n";
        confirm(editorOf(agency), checkRaw(editorOf(agency), agency, cleared.getBytes(StandardCharsets.UTF_8)))
                .statusCode(200);
        assertThat(editorOf(agency).get(COMMUNICATORS).then().extract().<String>path("items[0].phone"))
                .isNull();
    }

    @Test
    void saysOfEachLineWhyItIsRefusedAndTakesTheOthers() {
        String agency = "ubnd-phuong-doan-ket";
        String file = line("TTV-1", "Lò Ví Dụ 1")
                + "TTV-1,Lò Ví Dụ 2,Tuyên truyền viên,Xã,Bản A,Tiếng Việt,01/09/2025\n"
                + "TTV-3,,Tuyên truyền viên,Xã,Bản A,Tiếng Việt,01/08/2025\n"
                + "TTV-4,<b>Lò</b>,Tuyên truyền viên,Xã,Bản A,Tiếng Việt,01/08/2025\n"
                + "TTV-5,Lò Ví Dụ 5,Ca sĩ,Xã,Bản A,Tiếng Việt,01/08/2025\n"
                + "TTV-6,Lò Ví Dụ 6,Tuyên truyền viên,Mặt trăng,Bản A,Tiếng Việt,01/08/2025\n"
                + "TTV-7,Lò Ví Dụ 7,Tuyên truyền viên,Xã,Bản A,Tiếng Sao Hỏa,01/08/2025\n"
                + "TTV-8,Lò Ví Dụ 8,Tuyên truyền viên,Xã,Bản A,Tiếng Việt,31/02/2025\n"
                + "TTV-9,Lò Ví Dụ 9,Tuyên truyền viên,Xã,Bản A,Tiếng Việt,01/08/2025,thừa\n";

        ValidatableResponse shown = check(editorOf(agency), agency, file)
                .statusCode(201)
                .body("rowsNew", equalTo(1))
                .body("rowsRefused", equalTo(8));

        editorOf(agency)
                .queryParam("verdict", "REFUSED")
                .get(IMPORTS + "/" + id(shown) + "/rows")
                .then()
                .statusCode(200)
                .body("total", equalTo(8))
                .body("items.number", equalTo(List.of(3, 4, 5, 6, 7, 8, 9, 10)))
                .body(
                        "items.findings.collect { it[0].code }",
                        equalTo(List.of(
                                "duplicate-in-file",
                                "required",
                                "no-markup",
                                "kind-unknown",
                                "level-unknown",
                                "language-unknown",
                                "date-unreadable",
                                "too-many-cells")))
                .body("items[2].findings[0].column", equalTo("personName"));
        confirm(editorOf(agency), shown).statusCode(200);
        editorOf(agency).get(COMMUNICATORS).then().body("total", equalTo(1));

        String result = editorOf(agency)
                .get(IMPORTS + "/" + id(shown) + "/result")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(result.lines()).hasSize(10);
        assertThat(result)
                .contains("2,Thêm mới,")
                .contains("7,Bị từ chối,Cấp: không có cấp này")
                .contains("Họ và tên: có dấu < hoặc >");
    }

    @Test
    void writesNothingWhenTheRegisterHasChangedInBetween() {
        String agency = "ubnd-xa-bum-to";
        String id = People.record(editorOf(agency), agency, aCommunicator(Map.of("code", "TTV-1")))
                .statusCode(201)
                .extract()
                .path("id");
        ValidatableResponse shown = check(editorOf(agency), agency, line("TTV-1", "Lò Đổi") + line("TTV-2", "Lò Mới"));
        editorOf(agency)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(aCommunicator(Map.of("code", "TTV-1", "personName", "Lò Khác")))
                .put(COMMUNICATORS + "/" + id)
                .then()
                .statusCode(200);

        confirm(editorOf(agency), shown).statusCode(409).body("code", equalTo("import-outdated"));

        editorOf(agency).get(COMMUNICATORS).then().body("items.personName", equalTo(List.of("Lò Khác")));
        ValidatableResponse again = editorOf(agency)
                .post(IMPORTS + "/" + id(shown) + "/recheck")
                .then()
                .statusCode(200)
                .body("rowsChanged", equalTo(1))
                .body("rowsNew", equalTo(1));
        confirm(editorOf(agency), shown).statusCode(409).body("code", equalTo("import-not-as-shown"));
        confirm(editorOf(agency), again).statusCode(200);
        editorOf(agency)
                .post(IMPORTS + "/" + id(shown) + "/recheck")
                .then()
                .statusCode(409)
                .body("code", equalTo("import-already-applied"));
        editorOf(agency).get(COMMUNICATORS).then().body("items.personName", equalTo(List.of("Lò Đổi", "Lò Mới")));
    }

    @Test
    void writesNothingWhenSomebodyTookTheNumberInBetween() {
        String agency = "ubnd-xa-nam-hang";
        ValidatableResponse shown =
                check(editorOf(agency), agency, line("TTV-1", "Lò Ví Dụ 1") + line("TTV-2", "Lò Ví Dụ 2"));
        People.record(editorOf(agency), agency, aCommunicator(Map.of("code", "TTV-2")))
                .statusCode(201);

        confirm(editorOf(agency), shown).statusCode(409).body("code", equalTo("import-outdated"));

        editorOf(agency).get(COMMUNICATORS).then().body("total", equalTo(1));
    }

    @Test
    void keepsOtherAgenciesOut() {
        String agency = "ubnd-xa-thu-lum";
        ValidatableResponse shown = check(editorOf(agency), agency, line("TTV-1", "Lò Ví Dụ 1"));
        String place = IMPORTS + "/" + id(shown);
        RequestSpecification stranger = editorOf("so-tu-phap");

        check(stranger, agency, "{").statusCode(403).body("code", equalTo("not-your-agency"));
        for (String part : List.of("", "/rows", "/result")) {
            editorOf("so-tu-phap").get(place + part).then().statusCode(403).body("code", equalTo("not-your-agency"));
        }
        editorOf("so-tu-phap").post(place + "/recheck").then().statusCode(403);
        confirm(editorOf("so-tu-phap"), shown).statusCode(403).body("code", equalTo("not-your-agency"));
        checkText(editorOf(agency), agency, "Cơ quan," + HEADER + "Sở Tư pháp," + line("TTV-8", "Lò Ví Dụ 8"))
                .statusCode(201)
                .body("rowsRefused", equalTo(1));
    }

    @Test
    void letsOnlyTheProvinceConfirmWhatConcernsEveryAgency() {
        ValidatableResponse shown = check(admin(), "ubnd-xa-pa-u", line("TTV-1", "Lò Ví Dụ 1"));

        confirm(editorOf("ubnd-xa-pa-u"), shown).statusCode(403).body("code", equalTo("not-your-agency"));
        confirm(admin(), shown).statusCode(200);
    }

    @Test
    void understandsAgenciesByTodaysAndByFormerNames() {
        String file = "Cơ quan," + HEADER
                + "Sở Tư pháp tỉnh Lai Châu," + line("T-1", "Lò Ví Dụ 1")
                + "so tu phap," + line("T-2", "Lò Ví Dụ 2")
                + "Ủy ban nhân dân xã Sơn Bình," + line("T-3", "Lò Ví Dụ 3")
                + "Sở Không Có," + line("T-4", "Lò Ví Dụ 4");

        ValidatableResponse shown = checkText(admin(), "ubnd-tinh", file)
                .body("rowsNew", equalTo(3))
                .body("rowsRefused", equalTo(1));

        rows(admin(), shown)
                .body("items.after.agency", hasItems("Sở Tư pháp tỉnh Lai Châu", "Ủy ban nhân dân xã Bình Lư"))
                .body("items[2].findings.code", hasItem("agency-renamed"))
                .body("items[3].findings.code", equalTo(List.of("agency-unknown")));
    }

    @Test
    void refusesFilesThatAreNoListOfThisKind() throws IOException {
        String agency = "ubnd-xa-hua-bum";
        checkText(editorOf(agency), agency, "Mã số,Tên bò\nx,y\n")
                .statusCode(400)
                .body("code", equalTo("import-columns-wrong"))
                .body("errors.code", hasItems("unknown-column", "missing-column"));
        checkText(editorOf(agency), agency, "Mã số," + HEADER)
                .statusCode(400)
                .body("code", equalTo("import-columns-wrong"))
                .body("errors.code", hasItem("column-twice"));
        checkRaw(editorOf(agency), agency, "MZ".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("code", equalTo("file-format-unknown"));
        checkRaw(editorOf(agency), agency, new byte[0]).statusCode(400);
        checkText(editorOf(agency), agency, HEADER + "=1+1,a,b,c,d,e,f\n")
                .statusCode(400)
                .body("code", equalTo("file-formulas-refused"))
                .body("errors[0].pointer", equalTo("/cells/A2"));
        checkText(editorOf(agency), agency, "Mã số\n" + "x\n".repeat(100_000))
                .statusCode(422)
                .body("code", equalTo("file-too-many-rows"));
        checkRaw(editorOf(agency), agency, new byte[9 * 1024 * 1024]).statusCode(413);
        checkRaw(editorOf(agency), agency, workbookWith("xl/vbaProject.bin", new byte[10]))
                .statusCode(400)
                .body("code", equalTo("file-macros-refused"));
        checkRaw(editorOf(agency), agency, workbookWith("xl/worksheets/sheet1.xml", new byte[60 * 1024 * 1024]))
                .statusCode(400)
                .body("code", equalTo("file-inflates-too-much"));
        editorOf(agency)
                .contentType("application/octet-stream")
                .queryParam("kind", "cows")
                .queryParam("agency", Agencies.id(agency))
                .queryParam("fileName", "a.csv")
                .body("x".getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(404)
                .body("code", equalTo("import-kind-unknown"));
        editorOf(agency)
                .get(IMPORTS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("import-not-found"));
        editorOf(agency).get(IMPORTS).then().statusCode(200).body("total", equalTo(0));
    }

    @Test
    void givesTemplatesThatItReadsItself() {
        byte[] workbook = admin().get(IMPORTS + "/templates/communicators/xlsx")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", containsString("template.xlsx"))
                .extract()
                .asByteArray();
        byte[] text = admin().get(IMPORTS + "/templates/communicators/csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asByteArray();

        assertThat(TableReader.read(workbook, 10)).isEqualTo(TableReader.read(text, 10));
        checkRaw(editorOf("ubnd-xa-binh-lu"), "ubnd-xa-binh-lu", workbook)
                .statusCode(201)
                .body("rowsNew", equalTo(1));
    }

    @Test
    void readsItsOwnExportAsUnchanged() {
        String agency = "ubnd-xa-muong-kim";
        People.record(
                        editorOf(agency),
                        agency,
                        aCommunicator(Map.of("position", "=1+1", "phone", "+84213876337", "activeTo", "2026-12-31")))
                .statusCode(201);
        byte[] exported = editorOf(agency).get(COMMUNICATORS + "/export").asByteArray();

        checkRaw(editorOf(agency), agency, exported).statusCode(201).body("rowsUnchanged", equalTo(1));
    }

    @Test
    void listsImportsNewestFirst() {
        String agency = "ubnd-phuong-tan-phong";
        check(editorOf(agency), agency, line("TTV-1", "Lò Ví Dụ 1"));
        ValidatableResponse second = check(editorOf(agency), agency, line("TTV-2", "Lò Ví Dụ 2"));

        editorOf(agency)
                .get(IMPORTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].id", equalTo(id(second)))
                .body("items[0].fileHash", notNullValue());
    }

    private static byte[] workbookWith(String part, byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return file.toByteArray();
    }

    private static String line(String code, String name) {
        return code + "," + name + ",Tuyên truyền viên,Xã,Bản Thử,Tiếng Việt; Tiếng Mông,01/08/2025\n";
    }

    private static ValidatableResponse check(RequestSpecification who, String agency, String lines) {
        return checkText(who, agency, HEADER + lines);
    }

    private static ValidatableResponse checkText(RequestSpecification who, String agency, String text) {
        return checkRaw(who, agency, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse checkRaw(RequestSpecification who, String agency, byte[] file) {
        return who.contentType("application/octet-stream")
                .queryParam("kind", "communicators")
                .queryParam("agency", Agencies.id(agency))
                .queryParam("fileName", "danh-sach.csv")
                .body(file)
                .post(IMPORTS)
                .then();
    }

    private static ValidatableResponse confirm(RequestSpecification who, ValidatableResponse shown) {
        String hash = shown.extract().path("planHash");
        return who.contentType(ContentType.JSON)
                .body(Map.of("planHash", hash))
                .post(IMPORTS + "/" + id(shown) + "/confirmation")
                .then();
    }

    private static ValidatableResponse rows(RequestSpecification who, ValidatableResponse shown) {
        return who.get(IMPORTS + "/" + id(shown) + "/rows").then().statusCode(200);
    }

    private static String id(ValidatableResponse shown) {
        return shown.extract().path("id");
    }

    private static ValidatableResponse ofCommune(String agency) {
        return admin().queryParam("agency", Agencies.id(agency))
                .get(COMMUNICATORS)
                .then()
                .statusCode(200);
    }
}
