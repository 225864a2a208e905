package vn.caunoi.registry.opendata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Silence;
import vn.caunoi.testkit.Tokens;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class OpenDataResourceTest {

    @BeforeAll
    static void nobodySpeaks() throws SQLException {
        Silence.everywhere();
    }

    private static final String DATA = "/api/registry/v1/open-data";
    private static final String AGENCY = "ubnd-xa-khun-ha";
    private static final String NAME = "Mẫu Thị & \"Tải\"";

    @TempDir
    Path directory;

    @BeforeEach
    void somebodySpeaks() {
        given().auth()
                .oauth2(Tokens.of("quantri")
                        .roles(Roles.PROVINCE_ADMIN)
                        .agency("ubnd-tinh")
                        .sign())
                .header("Idempotency-Key", "tai-ve")
                .contentType("application/json")
                .body(Map.of(
                        "kind", "REGULAR",
                        "personName", NAME,
                        "position", "Phó Chủ tịch",
                        "phone", "+84912000789",
                        "email", "nguoiphatngon@laichau.gov.vn",
                        "decisionNumber", "12/QĐ-UBND",
                        "decidedAt", "2026-10-05T08:00:00+07:00"))
                .post("/api/registry/v1/agencies/" + Agencies.id(AGENCY) + "/assignments")
                .then()
                .statusCode(201);
    }

    @Test
    void givesTheListAsJson() {
        given().get(DATA + "/spokespersons.json")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("nguoi-phat-ngon.json"))
                .body("generatedAt", notNullValue())
                .body("items.personName", hasItem(NAME));
    }

    @Test
    void givesTheListAsCsvThatASpreadsheetReads() {
        String text = given().get(DATA + "/spokespersons.csv")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .response()
                .asString();

        assertThat(text)
                .startsWith("\uFEFF\"Cơ quan\",\"Tư cách\",")
                .contains("\"Phát ngôn thường xuyên\",\"Mẫu Thị & \"\"Tải\"\"\",\"Phó Chủ tịch\",\"'+84912000789\"");
    }

    @Test
    void givesTheListAsAWorkbookWithoutFormulas() throws Exception {
        byte[] workbook = given().get(DATA + "/spokespersons.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        // By its directory, as spreadsheets open it.
        Path file = Files.write(directory.resolve("list.xlsx"), workbook);
        Document sheet;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            sheet = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")));
        }
        assertThat(sheet.getDocumentElement().getTextContent()).contains(NAME, "+84912000789", "Số quyết định");
        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
    }

    @Test
    void tellsChangesOfTheListAndOfOneAgencyAsAtom() throws Exception {
        String agency = DATA + "/agencies/" + Agencies.id(AGENCY) + ".atom";
        for (String address : new String[] {DATA + "/spokespersons.atom", agency}) {
            String text = given().header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-Host", "caunoi.example")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .contentType(containsString("application/atom+xml"))
                    .extract()
                    .asString();
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document atom =
                    factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            Element feed = atom.getDocumentElement();
            assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
            assertThat(((Element) feed.getElementsByTagName("link").item(0)).getAttribute("href"))
                    .isEqualTo("https://caunoi.example" + address);
            for (String required : new String[] {"id", "title", "updated", "author"}) {
                assertThat(feed.getElementsByTagName(required).getLength())
                        .as(required)
                        .isPositive();
            }
            assertThat(feed.getTextContent()).contains(NAME);
        }
        given().get(agency).then().body(containsString("12/QĐ-UBND"));
    }

    @Test
    void tellsTheSameOnce() {
        String tag = given().get(DATA + "/spokespersons.atom").header("ETag");

        given().header("If-None-Match", tag)
                .get(DATA + "/spokespersons.atom")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
    }

    @Test
    void knowsNoFeedOfAnAgencyThatIsNone() {
        given().get(DATA + "/agencies/" + UUID.randomUUID() + ".atom")
                .then()
                .statusCode(404)
                .body("code", equalTo("agency-not-found"));
    }
}
