package vn.caunoi.registry.press;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.communicator.People.editorOf;
import static vn.caunoi.registry.press.Press.ENTRIES;
import static vn.caunoi.registry.press.Press.command;
import static vn.caunoi.registry.press.Press.number;
import static vn.caunoi.registry.press.Press.record;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class PressResourceTest {

    @Test
    void findsWhatPublishesWhateverItIs() {
        String agency = Press.agency("Báo Suối Mơ Kiểm Thử");
        String publication = Press.publication(agency, "Chuyên trang Suối Mơ Kiểm Thử");
        Press.reporter(agency, "Suối Mơ Kiểm Thử", "suoimo@kiemthu.example");

        admin().queryParam("q", "suoi mo kiem thu")
                .queryParam("kind", "AGENCY", "PUBLICATION")
                .get(ENTRIES)
                .then()
                .statusCode(200)
                .body("items.id", contains(agency, publication));
        admin().queryParam("kind", "AGENCY", "SOMETHING").get(ENTRIES).then().statusCode(400);
    }

    @Test
    void isFoundWithoutDiacriticsByEverybodyWhoAnswersThePress() {
        String agency = Press.agency("Báo Mường Thanh Ví Dụ");
        String reporter = Press.reporter(agency, "Vàng Thị Mẫu", "mau@bao-muong-thanh-vi-du.vn");

        editorOf("so-y-te")
                .queryParam("q", "vang thi mau")
                .get(ENTRIES)
                .then()
                .statusCode(200)
                .body("items.id", contains(reporter))
                .body("items[0].agencyName", equalTo("Báo Mường Thanh Ví Dụ"))
                .body("items[0].valid", equalTo(true));
        editorOf("so-y-te")
                .queryParam("agency", agency)
                .queryParam("kind", "REPORTER")
                .get(ENTRIES)
                .then()
                .body("items.id", contains(reporter));
        editorOf("so-y-te").get(ENTRIES + "/" + reporter).then().statusCode(200).header("ETag", equalTo("\"0\""));
        editorOf("so-y-te")
                .get(ENTRIES + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("press-entry-not-found"));
    }

    @Test
    void isChangedAndEndedAsLastSeenAndTheTrailKnows() {
        String number = number("GP-");
        Map<String, Object> said = Map.of("number", number, "name", "Báo Cũ Ví Dụ");
        String id = record(admin(), said).statusCode(201).extract().path("id");

        admin().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(command(Map.of("number", number, "name", "Báo Mới Ví Dụ")))
                .put(ENTRIES + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Báo Mới Ví Dụ"));
        admin().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(command(said))
                .put(ENTRIES + "/" + id)
                .then()
                .statusCode(412);
        admin().contentType(ContentType.JSON)
                .body(command(said))
                .put(ENTRIES + "/" + id)
                .then()
                .statusCode(428);
        admin().contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(command(Map.of("kind", "REPORTER", "number", number)))
                .put(ENTRIES + "/" + id)
                .then()
                .statusCode(422)
                .body("code", equalTo("press-kind-fixed"));
        admin().contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(Map.of("lastDay", "2026-03-31"))
                .post(ENTRIES + "/" + id + "/end")
                .then()
                .statusCode(200)
                .body("valid", equalTo(false));
        admin().queryParam("q", number)
                .queryParam("valid", true)
                .get(ENTRIES)
                .then()
                .body("items.id", not(hasItem(id)));
        admin().queryParam("entityId", id)
                .get("/api/registry/v1/audit")
                .then()
                .body("items.action", contains("ended", "changed", "recorded"));
    }

    @Test
    void givesALicenceToOneBearerAtATime() {
        String number = number("GP-");
        record(admin(), Map.of("number", number, "validTo", "2026-06-30")).statusCode(201);

        record(admin(), Map.of("number", number, "validFrom", "2026-06-30"))
                .statusCode(409)
                .body("code", equalTo("press-number-taken"))
                .body("errors[0].pointer", equalTo("/number"));
        record(admin(), Map.of("number", number, "validFrom", "2026-07-01")).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "name, <b>Báo</b>, 400, invalid-input",
        "email, phongvien@gmail.com, 422, press-contact-private",
        "email, khong phai thu, 400, invalid-input",
        "phone, 12345, 400, invalid-input",
        "website, http://bao-vi-du.vn, 400, invalid-input",
        "website, javascript:alert(1), 400, invalid-input",
        "validTo, 2025-12-31, 422, period-inverted",
        "kind, REPORTER, 422, press-agency-needed",
        "agencyId, 01997000-0000-7000-8000-000000000001, 422, press-agency-unknown",
        "privatePhone, 0912345678, 400, malformed-body"
    })
    void refusesWhatDoesNotBelongIntoTheDirectory(String field, String value, int status, String code) {
        record(admin(), Map.of(field, value)).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void tellsEverybodyTheNamesOfLicensedAgenciesAndNothingOfReporters() {
        String name = "Báo Pu Ta Leng " + number("");
        String agency = Press.agency(name);
        String reporter = Press.reporter(agency, "Vàng Thị " + name, "ta.leng@bao-pu-ta-leng.vn");
        String ended = record(admin(), Map.of("name", name + " cũ", "validTo", "2026-06-30"))
                .statusCode(201)
                .extract()
                .path("id");

        given().queryParam("q", name.replace("á", "a").toUpperCase(Locale.ROOT))
                .get("/api/registry/v1/press-agencies")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0]", equalTo(Map.of("id", agency, "name", name, "medium", "ONLINE")));
        given().get("/api/registry/v1/press-agencies")
                .then()
                .statusCode(200)
                .body("items.size()", lessThanOrEqualTo(20))
                .body("items.id", not(hasItem(reporter)))
                .body("items.id", not(hasItem(ended)));
        given().queryParam("q", "a".repeat(101))
                .get("/api/registry/v1/press-agencies")
                .then()
                .statusCode(400);
        given().get(ENTRIES).then().statusCode(401);
    }

    @Test
    void isKeptByTheProvinceAlone() {
        record(editorOf("so-y-te"), Map.of()).statusCode(403).body("code", equalTo("forbidden"));
    }
}
