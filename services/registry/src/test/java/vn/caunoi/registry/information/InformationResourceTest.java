package vn.caunoi.registry.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.communicator.People.as;
import static vn.caunoi.registry.information.Asking.aRequest;
import static vn.caunoi.registry.information.Asking.ask;
import static vn.caunoi.registry.information.Asking.asked;
import static vn.caunoi.registry.information.Asking.citizen;
import static vn.caunoi.registry.information.Asking.editor;
import static vn.caunoi.registry.information.Asking.follow;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.information.Asking.Asked;
import vn.caunoi.registry.receipt.ReceiptCode;
import vn.caunoi.testkit.WithServers;

/** Each test works on an agency of its own. */
@QuarkusTest
@WithServers(database = "registry")
class InformationResourceTest {

    private static final Year YEAR = Year.now(WorkingCalendar.ZONE);

    @Test
    void goesFromAskingOverExtensionAndConsentToTheAnswerBehindTheCode() {
        Asked request = asked("ubnd-xa-bum-to", Map.of());
        request.followed()
                .body("state", equalTo("RECEIVED"))
                .body("number", equalTo("1/" + YEAR))
                .body("clock.rule", equalTo("foi.net.announceTerm"))
                .body("agencyName", equalTo("Ủy ban nhân dân xã Bum Tở"));
        request.task().body("clock.rule", equalTo("foi.net.announceTerm")).body("state", equalTo("OPEN"));

        request.complex();
        request.task().body("clock.rule", equalTo("foi.net.complex"));
        String until = request.seen(editor(request.agency())).extract().path("latestExtension");
        request.next("extension", Map.of("until", until, "reason", "Phải sao chụp nhiều"))
                .statusCode(200)
                .body("extendedTo", equalTo(until))
                .body("latestExtension", nullValue())
                .body("clock.extendedFrom", notNullValue());
        request.next("consent", Map.of("party", "Hợp tác xã Ví Dụ")).statusCode(200);
        request.next("supply", Map.of("text", "Bản vẽ ở tệp kèm theo."))
                .statusCode(422)
                .body("code", equalTo("information-consent-missing"));
        request.next("consent/answer", Map.of("answer", "GIVEN")).statusCode(200);
        request.next("supply", Map.of("text", "Bản vẽ ở tệp kèm theo.", "fee", 30000))
                .statusCode(200)
                .body("state", equalTo("SUPPLIED"));

        ValidatableResponse told = request.followed()
                .body("state", equalTo("SUPPLIED"))
                .body("outcome", equalTo("Bản vẽ ở tệp kèm theo."))
                .body("fee", equalTo(30000))
                .body("extendedTo", equalTo(until))
                .body(
                        "steps.kind",
                        equalTo(List.of(
                                "RECEIVED",
                                "ACCEPTED",
                                "ASSESSED",
                                "EXTENDED",
                                "CONSENT_ASKED",
                                "CONSENT_ANSWERED",
                                "SUPPLIED")))
                .body("steps.findAll { it.by }", hasSize(0));
        // Neither who asked nor whom the office asked.
        assertThat(told.extract().asString()).doesNotContain(Asking.NAME, Asking.IDENTITY, "Hợp tác xã");
        request.task().body("state", equalTo("ANSWERED"));
    }

    @Test
    void waitsWhileTheCitizenIsAskedAndBeginsAnewWithTheAnswer() {
        Asked request = asked("ubnd-xa-pa-tan", Map.of());
        request.next("question", Map.of("question", "Bản vẽ năm nào?"))
                .statusCode(200)
                .body("clock", nullValue());
        request.task().body("clock", nullValue());
        request.followed().body("state", equalTo("ASKED_BACK")).body("question", equalTo("Bản vẽ năm nào?"));

        citizen("/supplement", Map.of("code", request.code(), "text", "Năm 2025"), "192.0.2.1")
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("clock.rule", equalTo("foi.net.announceTerm"));
        citizen("/supplement", Map.of("code", request.code(), "text", "Năm 2025"), "192.0.2.1")
                .statusCode(409)
                .body("code", equalTo("information-nothing-asked"));

        request.task().body("clock.rule", equalTo("foi.net.announceTerm"));
        request.seen(editor(request.agency()))
                .body("steps.note", hasItem("Năm 2025"))
                .body("steps.findAll { it.kind == 'SUPPLEMENTED' }.by", equalTo(java.util.Arrays.asList((Object)
                        null)));
    }

    @Test
    void refusesARequestWithoutWhatTheLawWantsToKnowAndNamesEachField() {
        ask(Map.of())
                .statusCode(400)
                .body("code", equalTo("invalid-input"))
                .body("errors.code", not(hasItem(not("required"))))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/agencyId",
                                "/personName",
                                "/residence",
                                "/identityNumber",
                                "/subject",
                                "/wanted",
                                "/reason",
                                "/way"));
        ask(aRequest("ubnd-xa-pa-u", Map.of("personName", "   ", "wanted", "\n\t")))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/personName", "/wanted")));
        ask(aRequest("ubnd-xa-pa-u", Map.of("identityNumber", "12345")))
                .statusCode(400)
                .body("errors[0].code", equalTo("wrong-format"));
        ask(aRequest("ubnd-xa-pa-u", Map.of("agencyId", UUID.randomUUID().toString())))
                .statusCode(404)
                .body("code", equalTo("agency-not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"personName", "organisation", "residence", "identityNumber", "phone", "email", "subject"})
    void refusesMarkupInLines(String field) {
        ask(aRequest("ubnd-xa-pa-u", Map.of(field, "<img src=x onerror=alert(1)>")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/" + field));
    }

    @Test
    void keepsMarkupInProseAsTheWordsItIs() {
        String markup = "<script>alert('1')</script> & 2 < 3";
        Asked request = asked("ubnd-xa-dao-san", Map.of("wanted", markup, "reason", markup));
        request.accepted();
        request.next("supply", Map.of("text", markup)).statusCode(200);

        request.followed()
                .contentType(ContentType.JSON)
                .body("wanted", equalTo(markup))
                .body("outcome", equalTo(markup));
    }

    @Test
    void stopsWhoeverGuessesCodes() {
        Asked request = asked("ubnd-xa-dao-san", Map.of());
        String address = "198.51.100.7";
        for (String guess : IntStream.range(0, 10)
                .mapToObj(i -> ReceiptCode.fresh().shown())
                .toList()) {
            follow(guess, address).statusCode(404).body("code", equalTo("receipt-code-unknown"));
        }

        follow(ReceiptCode.fresh().shown(), address)
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("code", equalTo("too-many-requests"));
        citizen("/withdrawal", Map.of("code", "2345-6789-2345-6789"), "198.51.100.200")
                .statusCode(429);
        follow(request.code(), "192.0.2.77").statusCode(200);
    }

    @Test
    void isTakenBackByWhoeverHasTheCode() {
        Asked request = asked("ubnd-xa-nam-so", Map.of()).accepted();

        citizen("/withdrawal", Map.of("code", request.code()), "192.0.2.1")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        citizen("/withdrawal", Map.of("code", request.code()), "192.0.2.1")
                .statusCode(409)
                .body("code", equalTo("information-request-closed"));

        request.task().body("state", equalTo("WITHDRAWN"));
        request.next("supply", Map.of("text", "Muộn"))
                .statusCode(409)
                .body("code", equalTo("information-request-closed"));
    }

    @Test
    void refusesOnAGroundOfTheLawOnlyAndWithAReason() {
        Asked request = asked("ubnd-xa-khong-lao", Map.of());

        request.next("refusal", Map.of("reason", "Không muốn"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/ground"));
        request.next("refusal", Map.of("ground", "NOT_RESPONSIBLE"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        request.next("refusal", Map.of("ground", "TOO_LAZY", "reason", "Không muốn"))
                .statusCode(422)
                .body("code", equalTo("refusal-ground-unknown"))
                .body("errors[0].pointer", equalTo("/ground"));
        request.next("refusal", Map.of("ground", "NOT_RESPONSIBLE", "reason", "Do Sở Xây dựng giữ"))
                .statusCode(200)
                .body("state", equalTo("REFUSED"));

        request.followed().body("ground", equalTo("NOT_RESPONSIBLE")).body("outcome", equalTo("Do Sở Xây dựng giữ"));
        request.task().body("state", equalTo("REFUSED"));
    }

    @Test
    void believesTwiceSuppliedOnlyWhenTheRegisterShowsIt() {
        String agency = "ubnd-xa-hua-bum";
        String first = supplied(agency, "010000000001");
        String others = supplied(agency, "010000000002");
        Asked third = asked(agency, Map.of("identityNumber", "010000000001"));
        Map<String, Object> refusal = new HashMap<>(Map.of("ground", "SUPPLIED_TWICE", "reason", "Đã hai lần"));

        third.next("refusal", refusal).statusCode(422).body("code", equalTo("information-not-supplied-twice"));
        refusal.put("earlier", List.of(first, others));
        third.next("refusal", refusal).statusCode(422);
        refusal.put("earlier", List.of(first, first));
        third.next("refusal", refusal).statusCode(422);

        String second = supplied(agency, "010000000001");
        third.seen(editor(agency)).body("earlier.id", containsInAnyOrder(first, second));
        refusal.put("earlier", List.of(first, second));
        third.next("refusal", refusal).statusCode(200).body("ground", equalTo("SUPPLIED_TWICE"));
    }

    private static String supplied(String agency, String identity) {
        Asked request = asked(agency, Map.of("identityNumber", identity)).accepted();
        request.next("supply", Map.of("text", "Đây")).statusCode(200);
        return request.id();
    }

    @Test
    void extendsOnceOnlyAndNotAfterTheTerm() {
        String agency = "ubnd-xa-muong-mo";
        Asked request = asked(agency, Map.of());
        request.accepted();
        request.next("extension", Map.of("until", "2099-01-01", "reason", "Lâu"))
                .statusCode(422)
                .body("code", equalTo("information-extension-of-simple"));
        request.next("assessment", Map.of("complexity", "COMPLEX")).statusCode(200);
        request.next("extension", Map.of("until", "2099-01-01", "reason", "Lâu"))
                .statusCode(422)
                .body("code", equalTo("information-extension-out-of-range"))
                .body("errors[0].pointer", equalTo("/until"));
        String until = request.seen(editor(agency)).extract().path("latestExtension");
        request.next("extension", Map.of("until", until, "reason", "Lâu")).statusCode(200);
        request.next("extension", Map.of("until", until, "reason", "Nữa"))
                .statusCode(409)
                .body("code", equalTo("information-extended-before"));

        Asked late = onPaper(agency, "2026-03-02T08:00:00+07:00");
        late.complex();
        late.next("extension", Map.of("until", "2026-12-31", "reason", "Muộn"))
                .statusCode(422)
                .body("code", equalTo("information-extension-too-late"));
    }

    private static Asked onPaper(String agency, String receivedAt) {
        Map<String, Object> command = aRequest(agency, Map.of("receivedAt", receivedAt));
        command.remove("agencyId");
        ValidatableResponse receipt = editor(agency)
                .contentType(ContentType.JSON)
                .body(command)
                .post("/api/registry/v1/agencies/" + Agencies.id(agency) + "/information-requests")
                .then()
                .statusCode(201);
        return new Asked(receipt.extract().path("requestId"), receipt.extract().path("code"), agency);
    }

    @Test
    void entersPaperButNothingFromTheFuture() {
        String agency = "ubnd-xa-nam-hang";
        Map<String, Object> command = aRequest(agency, Map.of("receivedAt", "2098-01-01T00:00:00+07:00"));
        command.remove("agencyId");

        editor(agency)
                .contentType(ContentType.JSON)
                .body(command)
                .post("/api/registry/v1/agencies/" + Agencies.id(agency) + "/information-requests")
                .then()
                .statusCode(422)
                .body("code", equalTo("information-received-in-future"));
        onPaper(agency, "2026-11-02T08:00:00+07:00").followed().body("state", equalTo("RECEIVED"));
    }

    @Test
    void isSeenAndHandledByItsOwnAgencyAloneAndOnlyAsLastSeen() {
        Asked request = asked("ubnd-xa-le-loi", Map.of());

        request.seen(editor("so-tu-phap")).statusCode(403).body("code", equalTo("not-your-agency"));
        request.does(editor("so-tu-phap"), "acceptance", 0, null).statusCode(403);
        editor("so-tu-phap")
                .queryParam("agency", Agencies.id(request.agency()))
                .get("/api/registry/v1/information-requests")
                .then()
                .statusCode(403);
        request.does("acceptance", 0, null).statusCode(200);
        request.does("assessment", 0, Map.of("complexity", "SIMPLE"))
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        editor(request.agency())
                .contentType(ContentType.JSON)
                .body(Map.of("complexity", "SIMPLE"))
                .post(Asking.REQUESTS + request.id() + "/assessment")
                .then()
                .statusCode(428);
        editor(request.agency())
                .get(Asking.REQUESTS + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("information-request-not-found"));
    }

    @Test
    void showsWhoAsksToThoseWhoHandleItAlone() {
        String agency = "ubnd-xa-bum-nua";
        Asked request = asked(agency, Map.of());

        request.seen(editor(agency))
                .body("requester.personName", equalTo(Asking.NAME))
                .body("requester.masked", equalTo(false));
        for (var other : List.of(
                admin(), as("lanhdao", Roles.LEADER, "ubnd-tinh"), as("phatngon", Roles.SPOKESPERSON, agency))) {
            String seen = request.seen(other).statusCode(200).extract().asString();
            assertThat(seen).contains("L. T. V. D.").doesNotContain(Asking.NAME, Asking.IDENTITY, "Bản Nà Thử");
        }
        String book = as("lanhdao", Roles.LEADER, "ubnd-tinh")
                .get("/api/registry/v1/agencies/" + Agencies.id(agency) + "/information-register/csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(book).contains("L. T. V. D.").doesNotContain(Asking.NAME, Asking.IDENTITY);
        String trail = admin().queryParam("entityId", request.id())
                .get("/api/registry/v1/audit")
                .then()
                .extract()
                .asString();
        assertThat(trail).doesNotContain(Asking.NAME, Asking.IDENTITY);
    }

    @Test
    void numbersABookWithoutGaps() throws InterruptedException {
        String agency = "ubnd-xa-nam-cuoi";
        List<Thread> crowd = IntStream.range(0, 6)
                .mapToObj(i -> new Thread(() -> ask(aRequest(agency, Map.of())).statusCode(201)))
                .toList();
        crowd.forEach(Thread::start);
        ask(aRequest(agency, Map.of("way", "PIGEON"))).statusCode(400);
        for (Thread one : crowd) {
            one.join();
        }

        String book = "/api/registry/v1/agencies/" + Agencies.id(agency) + "/information-register";
        editor(agency)
                .get(book)
                .then()
                .statusCode(200)
                .body(
                        "lines.number",
                        equalTo(IntStream.rangeClosed(1, 6)
                                .mapToObj(i -> i + "/" + YEAR)
                                .toList()))
                .body("lines[0].requester.personName", equalTo(Asking.NAME));
        assertThat(editor(agency)
                        .get(book + "/csv")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Người yêu cầu", Asking.NAME, "Quy hoạch khu dân cư");
        assertThat(editor(agency)
                        .get(book + "/xlsx")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .startsWith('P', 'K');
        editor("so-tu-phap").get(book).then().statusCode(403);
    }

    @Test
    void writesThePapersForThoseWhoHandleItAlone() {
        String agency = "ubnd-xa-dao-san";
        Asked request = asked(agency, Map.of());

        paper(editor(agency), request, "EXTENSION", "pdf")
                .statusCode(409)
                .body("code", equalTo("information-paper-not-yet"));
        request.complex();
        for (String paper : List.of("REQUEST", "RECEIPT", "RESOLUTION")) {
            assertThat(paper(editor(agency), request, paper, "pdf")
                            .statusCode(200)
                            .contentType("application/pdf")
                            .extract()
                            .asByteArray())
                    .startsWith('%', 'P', 'D', 'F');
            assertThat(paper(editor(agency), request, paper, "docx")
                            .statusCode(200)
                            .extract()
                            .asByteArray())
                    .startsWith('P', 'K');
        }
        paper(editor("so-tu-phap"), request, "REQUEST", "pdf").statusCode(403);
        paper(editor(agency), request, "DIPLOMA", "pdf").statusCode(404);
    }

    private static ValidatableResponse paper(RequestSpecification who, Asked request, String paper, String type) {
        return who.get(Asking.REQUESTS + request.id() + "/papers/" + paper + "/" + type)
                .then();
    }

    @ParameterizedTest(name = "{0} and then {1} is {2}")
    @CsvSource({
        "question, acceptance, information-request-not-received",
        "'', assessment, information-request-not-accepted",
        "'', consent, information-request-not-accepted",
        "'', supply, information-request-not-accepted"
    })
    void keepsTheOrderOfSteps(String first, String second, String code) {
        Asked request = asked("ubnd-xa-hong-thu", Map.of());
        Map<String, Map<String, String>> bodies = Map.of(
                "question", Map.of("question", "Gì?"),
                "assessment", Map.of("complexity", "SIMPLE"),
                "consent", Map.of("party", "Ai đó"),
                "supply", Map.of("text", "Đây"));
        if (!first.isEmpty()) {
            request.next(first, bodies.get(first)).statusCode(200);
        }

        request.next(second, bodies.get(second)).statusCode(409).body("code", equalTo(code));
    }
}
