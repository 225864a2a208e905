package vn.caunoi.registry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.caunoi.contracts.monitoring.IssueOrigin;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.conference.Conferences;
import vn.caunoi.registry.enquiry.Enquiries;
import vn.caunoi.registry.information.Asking;
import vn.caunoi.registry.training.Training;
import vn.caunoi.testkit.ApiContract;
import vn.caunoi.testkit.OpenApiDocument.Operation;
import vn.caunoi.testkit.OwnershipMatrix;
import vn.caunoi.testkit.OwnershipMatrix.Owned;
import vn.caunoi.testkit.RouteTable;
import vn.caunoi.testkit.Tokens;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class ContractTest extends ApiContract {
    private static final String OWNER = "so-y-te";
    private static final String ANOTHER = "ubnd-xa-thu-lum";
    private static final String SENDING_PEOPLE = "POST /api/registry/v1/training-courses/{id}/enrolments";
    private static final Set<String> PROVINCE = Set.of(Roles.PROVINCE_ADMIN, Roles.LEADER);

    ContractTest() {
        super("registry");
    }

    @TestFactory
    Stream<DynamicTest> keepsTheDataOfAnAgencyFromEveryOther() {
        return OwnershipMatrix.of(document(), () -> Owned.by(OWNER, Agencies.id(OWNER)), ANOTHER)
                .kind("task", () -> Owned.by(OWNER, task()))
                .kind("task in the body", () -> Owned.by(OWNER, OWNER).body(draftOf(task())))
                .kind("draft", () -> Owned.by(OWNER, draft()))
                .kind("enquiry", () -> Owned.by(OWNER, Enquiries.recorded(OWNER)))
                .kind("enquiry with a partner", () -> Owned.by(OWNER, Enquiries.withPartner("so-noi-vu", OWNER)))
                .kind("communicator", () -> Owned.by(OWNER, OwnedPeople.communicator(OWNER, OwnedPeople.number())))
                .kind("communicator by number", () -> {
                    String number = OwnedPeople.number();
                    OwnedPeople.communicator(OWNER, number);
                    return new Owned(OWNER, Map.of("number", number), null);
                })
                .kind("officer", () -> Owned.by(OWNER, OwnedPeople.officer(OWNER)))
                .kind("channel", () -> Owned.by(OWNER, OwnedPeople.channel(OWNER)))
                .kind("import", () -> Owned.by(OWNER, OwnedPeople.checkedImport(OWNER)))
                .kind("course", () -> Owned.by(OWNER, Training.course(OWNER)))
                .kind("enrolment", () -> Owned.by(OWNER, OwnedPeople.enrolment(OWNER)))
                .kind("trainee in the body", () -> Owned.by(OWNER, Training.openCourse())
                        .body("{\"people\":[\"%s\"]}".formatted(OwnedPeople.communicator(OWNER, OwnedPeople.number()))))
                .kind("somebody who lacks a course", () -> {
                    Training.askEverybody();
                    return Owned.by(OWNER, OwnedPeople.communicator(OWNER, OwnedPeople.number()));
                })
                .kind("somebody who lacks a course by number", () -> {
                    String number = OwnedPeople.number();
                    OwnedPeople.lacksACourse(OWNER, number);
                    return new Owned(OWNER, Map.of("number", number), null);
                })
                .kind("agency with somebody who lacks a course", () -> {
                    OwnedPeople.lacksACourse(OWNER, OwnedPeople.number());
                    return Owned.by(OWNER, Agencies.id(OWNER));
                })
                .kind("conference", () -> Owned.by(OWNER, Conferences.planned(OWNER)))
                .kind("attachment", () -> Owned.by(OWNER, OwnedPeople.attachment(OWNER)))
                .kind(
                        "alert",
                        () -> Owned.by(
                                OWNER, Alerts.opened(Alerts.aLandslide(Agencies.id(OWNER), "2026-11-20T02:00:00Z"))))
                .kind("disclosure", () -> Owned.by(OWNER, Asking.disclosureOf(OWNER)))
                .kind("disclosure claim", () -> Owned.by(OWNER, Asking.claimOf(OWNER)))
                .kind("information request", () -> Owned.by(OWNER, Asking.requestOf(OWNER)))
                .kind("proposal", () -> Owned.by(OWNER, proposal()))
                .tests();
    }

    /** Before anything else is judged, also for those who may do everything: nobody fills in a form for nothing. */
    @TestFactory
    Stream<DynamicTest> saysOfWhatIsNotThereThatItIsNot() {
        Map<String, String> roles = RouteTable.read("/routes.txt");
        return document().operations().stream()
                .filter(operation -> operation.path().contains("{id}"))
                // Who may send somebody to a course depends on whom the body names.
                .filter(operation -> !operation.toString().equals(SENDING_PEOPLE))
                // What the province alone does has no right to act that would have to be decided first.
                .filter(operation -> operation.method().equals("GET")
                        || !PROVINCE.containsAll(List.of(
                                roles.getOrDefault(operation.toString(), "").split(", "))))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    Operation sample = new Operation(
                            operation.method(),
                            operation
                                    .path()
                                    .replace("{year}", "2026")
                                    .replace("{channel}", "AGENCY_PORTAL")
                                    .replace("{paper}", "REQUEST"));
                    RequestSpecification request = given().auth()
                            .oauth2(Tokens.of("quantri")
                                    .roles(Roles.ALL.toArray(String[]::new))
                                    .agency("ubnd-tinh")
                                    .sign())
                            .header("If-Match", "\"0\"");
                    if (!sample.method().equals("GET")) {
                        request.contentType(ContentType.JSON).body("{}");
                    }

                    request.queryParam("indicator", "REPLIES")
                            .request(sample.method(), sample.samplePath())
                            .then()
                            .statusCode(404)
                            .body("code", endsWith("-not-found"));
                }));
    }

    private static UUID task() {
        return Issues.opened(Issues.anIssue(Agencies.id(OWNER), IssueOrigin.SPOTTED, "2026-11-20T02:00:00Z"));
    }

    private static String draftOf(UUID task) {
        return "{\"taskId\":\"%s\",\"title\":\"Về cầu treo\",\"body\":\"Sở đã kiểm tra.\"}".formatted(task);
    }

    private static String draft() {
        return given().auth()
                .oauth2(Tokens.of("phatngon")
                        .roles(Roles.SPOKESPERSON)
                        .agency(OWNER)
                        .sign())
                .contentType(ContentType.JSON)
                .body(draftOf(task()))
                .post("/api/registry/v1/statements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Far in the future, where nobody else's assignment stands in its way. */
    private static String proposal() {
        return given().auth()
                .oauth2(Tokens.of("soanthao")
                        .roles(Roles.AGENCY_EDITOR)
                        .agency(OWNER)
                        .sign())
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"kind": "REGULAR", "personName": "Lò Văn Thử", "position": "Phó Giám đốc",
                         "phone": "0213 3876 337", "email": "lovanthu@laichau.gov.vn", "decisionNumber": "9/QĐ-SYT",
                         "decidedAt": "2026-10-05T08:00:00+07:00", "validFrom": "2098-01-01T00:00:00+07:00"}
                        """)
                .post("/api/registry/v1/agencies/" + Agencies.id(OWNER) + "/assignments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
