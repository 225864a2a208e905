package vn.caunoi.registry.enquiry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.communicator.People.as;
import static vn.caunoi.registry.enquiry.Enquiries.get;
import static vn.caunoi.registry.enquiry.Enquiries.post;
import static vn.caunoi.registry.enquiry.Enquiries.record;
import static vn.caunoi.registry.enquiry.Enquiries.recorded;
import static vn.caunoi.registry.enquiry.Enquiries.speaker;
import static vn.caunoi.registry.enquiry.Enquiries.withPartner;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.testkit.Tokens;
import vn.caunoi.testkit.WithServers;

/** What staff do with a question of the press, from receipt to its end. */
@QuarkusTest
@WithServers(database = "registry")
class EnquiryResourceTest {

    private static final String LEAD = "so-xay-dung";
    private static final String OTHER = "so-tai-chinh";
    private static final String SECRET = "press.refusal.secret";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            REQUEST,   2026-06-30T23:59:59+07:00, press.answer.request,   30, DAYS,         2026-07-30T17:00:00Z
            REQUEST,   2026-07-01T00:00:00+07:00, press.answer.request,   30, DAYS,         2026-07-31T17:00:00Z
            FORWARDED, 2026-06-30T23:59:59+07:00, press.answer.forwarded, 30, DAYS,         2026-07-30T17:00:00Z
            FORWARDED, 2026-07-01T00:00:00+07:00, press.answer.forwarded, 15, WORKING_DAYS, 2026-07-22T17:00:00Z
            COMPLAINT, 2026-06-30T23:59:59+07:00, press.answer.forwarded, 30, DAYS,         2026-07-30T17:00:00Z
            """)
    void runsOnTheClockOfItsKindAndReceipt(
            String kind, String receivedAt, String rule, int value, String unit, String dueAt) {
        String enquiry = recorded(LEAD, Map.of("kind", kind, "receivedAt", receivedAt));

        get(speaker(LEAD), enquiry)
                .statusCode(200)
                .body("task.kind", equalTo("ENQUIRY"))
                .body("task.agencyId", equalTo(Agencies.id(LEAD).toString()))
                .body("task.clock.rule", equalTo(rule))
                .body("task.clock.value", equalTo(value))
                .body("task.clock.unit", equalTo(unit))
                .body("task.clock.dueAt", equalTo(dueAt));
    }

    @Test
    void waitsForTheConclusionOfAComplaint() {
        String enquiry = recorded(LEAD, Map.of("kind", "COMPLAINT", "receivedAt", "2026-11-02T08:00:00+07:00"));
        get(speaker(LEAD), enquiry).body("task.clock", nullValue());

        post(speaker(LEAD), enquiry, "conclusion", Map.of("concludedAt", "2026-11-01T08:00:00+07:00"))
                .statusCode(422)
                .body("code", equalTo("enquiry-time-wrong"))
                .body("errors[0].code", equalTo("before-receipt"));
        post(speaker(LEAD), enquiry, "conclusion", Map.of("concludedAt", "2026-11-20T09:00:00+07:00"))
                .statusCode(200)
                .body("task.clock.rule", equalTo("press.answer.complaintConclusion"))
                .body("task.clock.dueAt", equalTo("2026-11-27T17:00:00Z"));

        post(speaker(LEAD), enquiry, "conclusion", Map.of("concludedAt", "2026-11-20T09:00:00+07:00"))
                .statusCode(409)
                .body("code", equalTo("enquiry-concluded"));
        post(speaker(LEAD), recorded(LEAD), "conclusion", Map.of("concludedAt", "2026-11-20T09:00:00+07:00"))
                .statusCode(409)
                .body("code", equalTo("enquiry-has-no-conclusion"));
        String older = recorded(LEAD, Map.of("kind", "COMPLAINT", "receivedAt", "2026-06-30T23:00:00+07:00"));
        post(speaker(LEAD), older, "conclusion", Map.of("concludedAt", "2026-07-20T09:00:00+07:00"))
                .statusCode(409)
                .body("code", equalTo("enquiry-has-no-conclusion"));
    }

    @Test
    void goesFromHandToHandUntilItIsRefusedWithAReason() {
        String enquiry = recorded(LEAD);
        String due = get(speaker(LEAD), enquiry).extract().path("task.clock.dueAt");

        post(
                        speaker(LEAD),
                        enquiry,
                        "reassignment",
                        Map.of("agencyId", Agencies.id(OTHER), "reason", "Thuộc tài chính."))
                .statusCode(200)
                .body("task.agencyId", equalTo(Agencies.id(OTHER).toString()))
                .body("task.clock.dueAt", equalTo(due))
                .body("mayAct", equalTo(false));
        get(speaker(LEAD), enquiry).statusCode(403).body("code", equalTo("not-your-agency"));
        post(speaker(OTHER), enquiry, "steps", step("QUESTION_BACK", "Báo hỏi đợt nào?"))
                .statusCode(200);
        post(speaker(OTHER), enquiry, "steps", step("PRESS_REPLY", "Đợt năm 2026."))
                .statusCode(200);
        post(speaker(OTHER), enquiry, "steps", step("EXTENDED_QUESTION", "Và ai giám sát?"))
                .statusCode(200)
                .body("task.clock.dueAt", equalTo(due));
        post(speaker(OTHER), enquiry, "refusal", Map.of("ground", SECRET, "reason", "Hồ sơ thuộc danh mục mật."))
                .statusCode(200)
                .body("task.state", equalTo("REFUSED"))
                .body("task.verdict", equalTo("ON_TIME"))
                .body("ground.act", equalTo("Law 126/2025"))
                .body("outcome", equalTo("Hồ sơ thuộc danh mục mật."))
                .body("mayAct", equalTo(false))
                .body(
                        "steps.kind",
                        contains(
                                "RECEIVED",
                                "REASSIGNED",
                                "QUESTION_BACK",
                                "PRESS_REPLY",
                                "EXTENDED_QUESTION",
                                "REFUSED"));
    }

    @Test
    void refusesARefusalOnAGroundThatIsGone() {
        String enquiry = recorded(LEAD, Map.of("receivedAt", "2026-06-15T08:00:00+07:00"));

        post(speaker(LEAD), enquiry, "refusal", Map.of("ground", "press.refusal.policyDraft", "reason", "Đang soạn."))
                .statusCode(422)
                .body("code", equalTo("press-refusal-ground-not-in-force"))
                .body("errors[0].pointer", equalTo("/ground"))
                .body("detail", containsString("Policy documents and schemes in drafting"))
                .body("detail", containsString("gone since 2026-07-01"));
        post(speaker(LEAD), enquiry, "refusal", Map.of("ground", "press.refusal.bored", "reason", "Không muốn."))
                .statusCode(422)
                .body("code", equalTo("press-refusal-ground-unknown"));
        post(speaker(LEAD), enquiry, "refusal", Map.of("ground", SECRET))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/reason")));
        get(speaker(LEAD), enquiry).body("task.state", equalTo("OPEN")).body("steps", hasSize(1));

        // On its last day it was law.
        post(
                        speaker(LEAD),
                        enquiry,
                        "refusal",
                        Map.of(
                                "ground",
                                "press.refusal.policyDraft",
                                "reason",
                                "Đang soạn.",
                                "at",
                                "2026-06-30T23:59:59+07:00"))
                .statusCode(200)
                .body("ground.to", equalTo("2026-06-30"))
                .body("task.closedAt", equalTo("2026-06-30T16:59:59Z"));
    }

    @Test
    void takesNothingAfterItWasClosedButNotes() {
        String enquiry = recorded(LEAD);
        post(speaker(LEAD), enquiry, "answer", Map.of("text", "Cầu được sửa trong quý."))
                .statusCode(200);

        post(speaker(LEAD), enquiry, "answer", Map.of("text", "Lần hai."))
                .statusCode(409)
                .body("code", equalTo("task-already-answered"));
        post(speaker(LEAD), enquiry, "refusal", Map.of("ground", SECRET, "reason", "Thôi."))
                .statusCode(409)
                .body("code", equalTo("task-already-answered"));
        for (String kind : List.of("QUESTION_BACK", "PRESS_REPLY", "EXTENDED_QUESTION")) {
            post(speaker(LEAD), enquiry, "steps", step(kind, "Muộn rồi")).statusCode(409);
        }
        post(speaker(LEAD), enquiry, "reassignment", Map.of("agencyId", Agencies.id(OTHER), "reason", "Muộn"))
                .statusCode(409);
        post(speaker(LEAD), enquiry, "steps", step("NOTE", "Đã lưu hồ sơ.")).statusCode(200);
        get(speaker(LEAD), enquiry)
                .body("task.state", equalTo("ANSWERED"))
                .body("outcome", equalTo("Cầu được sửa trong quý."));
    }

    @Test
    void recordsLateAnswersAsLate() {
        String enquiry = recorded(LEAD, Map.of("receivedAt", "2026-08-03T08:00:00+07:00"));

        post(speaker(LEAD), enquiry, "answer", Map.of("text", "Xin lỗi vì chậm."))
                .statusCode(200)
                .body("task.verdict", equalTo("LATE"));

        String inTime = recorded(LEAD, Map.of("receivedAt", "2026-08-03T08:00:00+07:00"));
        post(speaker(LEAD), inTime, "answer", Map.of("text", "Đã gửi.", "at", "2026-09-02T10:00:00+07:00"))
                .statusCode(200)
                .body("task.verdict", equalTo("ON_TIME"));
        String impossible = recorded(LEAD);
        post(speaker(LEAD), impossible, "answer", Map.of("text", "Đã gửi.", "at", "2026-11-01T10:00:00+07:00"))
                .statusCode(422)
                .body("errors[0].code", equalTo("before-receipt"));
        post(
                        speaker(LEAD),
                        impossible,
                        "answer",
                        Map.of(
                                "text",
                                "Sẽ gửi.",
                                "at",
                                OffsetDateTime.now().plusDays(1).toString()))
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-future"));
    }

    @Test
    void isAnsweredByAStatement() {
        String enquiry = recorded(LEAD);
        String statement = begun(enquiry);

        publish(speaker(LEAD), statement, 0).statusCode(200);

        get(speaker(LEAD), enquiry)
                .body("task.state", equalTo("ANSWERED"))
                .body("statement.id", equalTo(statement))
                .body("mayAct", equalTo(false));
    }

    @Test
    void takesTheAnswerThatWasBegunAlongToWhoeverHasToAnswer() {
        String enquiry = recorded(LEAD);
        String statement = begun(enquiry);

        handOver(enquiry);

        publish(speaker(LEAD), statement, 0).statusCode(403).body("code", equalTo("not-your-agency"));
        get(speaker(OTHER), enquiry).body("task.state", equalTo("OPEN")).body("statement.id", equalTo(statement));
        publish(speaker(OTHER), statement, 1).statusCode(200);
        get(speaker(OTHER), enquiry).body("task.state", equalTo("ANSWERED"));
    }

    @Test
    void publishesNothingInTheNameOfAnAgencyThatHasNotDecidedIt() {
        String enquiry = recorded(LEAD);
        String statement = begun(enquiry);
        speaker(LEAD)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("releaseAt", OffsetDateTime.now().plusDays(1).toString()))
                .post("/api/registry/v1/statements/" + statement + "/schedule")
                .then()
                .statusCode(200)
                .body("state", equalTo("SCHEDULED"));

        handOver(enquiry);

        get(speaker(OTHER), enquiry)
                .body("statement.id", equalTo(statement))
                .body("statement.state", equalTo("DRAFT"))
                .body("statement.releaseAt", nullValue());
    }

    /** The answer to a question, begun by its agency. */
    private static String begun(String enquiry) {
        String task = get(speaker(LEAD), enquiry).extract().path("task.id");
        return speaker(LEAD)
                .contentType(ContentType.JSON)
                .body(Map.of("taskId", task, "title", "Về cầu treo", "body", "Cầu được sửa trong quý."))
                .post("/api/registry/v1/statements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void handOver(String enquiry) {
        post(
                        speaker(LEAD),
                        enquiry,
                        "reassignment",
                        Map.of("agencyId", Agencies.id(OTHER), "reason", "Thuộc tài chính."))
                .statusCode(200);
    }

    private static ValidatableResponse publish(RequestSpecification who, String statement, int version) {
        return who.header("If-Match", "\"" + version + "\"")
                .post("/api/registry/v1/statements/" + statement + "/publication")
                .then();
    }

    @Test
    void letsSeveralAgenciesContributeToTheAnswerOfOne() {
        String enquiry = withPartner(LEAD, OTHER);

        post(speaker(LEAD), enquiry, "partners", Map.of("agencyId", Agencies.id(OTHER), "request", "Lần nữa"))
                .statusCode(409)
                .body("code", equalTo("partner-asked"));
        post(speaker(LEAD), enquiry, "partners", Map.of("agencyId", Agencies.id(LEAD), "request", "Chính mình"))
                .statusCode(409);
        post(speaker(LEAD), enquiry, "contribution", Map.of("text", "Không được hỏi"))
                .statusCode(403)
                .body("code", equalTo("not-asked-to-contribute"));
        post(speaker(OTHER), enquiry, "answer", Map.of("text", "Không phải đầu mối"))
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        get(speaker(OTHER), enquiry).statusCode(200).body("mayContribute", equalTo(true));

        post(speaker(OTHER), enquiry, "contribution", Map.of("text", "Kinh phí 2 tỷ đồng."))
                .statusCode(200)
                .body("mayContribute", equalTo(false))
                .body("partners[0].state", equalTo("ANSWERED"));
        post(speaker(OTHER), enquiry, "contribution", Map.of("text", "Thêm nữa"))
                .statusCode(403);
        get(speaker(LEAD), enquiry).body("steps.text", hasItem("Kinh phí 2 tỷ đồng."));
    }

    @Test
    void keepsNotesWithWhoeverWroteThem() {
        String enquiry = withPartner(LEAD, OTHER);
        post(speaker(LEAD), enquiry, "steps", step("NOTE", "Gọi lại phóng viên chiều nay."))
                .statusCode(200);

        get(speaker(LEAD), enquiry).body("steps.kind", hasItem("NOTE"));
        get(speaker(OTHER), enquiry).statusCode(200).body("steps.kind", not(hasItem("NOTE")));
        get(as("lanhdao", Roles.LEADER, "ubnd-tinh"), enquiry)
                .body("steps.kind", hasItem("NOTE"))
                .body("mayAct", equalTo(false));
    }

    @Test
    void takesANoteOfSomebodyWhoWorksForNoAgency() {
        String enquiry = recorded(LEAD);
        RequestSpecification nowhere = given().auth()
                .oauth2(Tokens.of("quantri").roles(Roles.PROVINCE_ADMIN).sign());

        post(nowhere, enquiry, "steps", step("NOTE", "Đã nhắc cơ quan."))
                .statusCode(200)
                .body("steps.kind", hasItem("NOTE"));
        get(speaker(LEAD), enquiry).body("steps.kind", not(hasItem("NOTE")));
    }

    @Test
    void isAvoidedOnlyWhenTheProvinceSaysSoAndTheTimeIsOver() {
        String waiting = recorded(LEAD);
        String overdue = recorded(LEAD, Map.of("receivedAt", "2026-08-03T08:00:00+07:00"));

        post(admin(), waiting, "avoidance", Map.of("reason", "Im lặng."))
                .statusCode(409)
                .body("code", equalTo("enquiry-not-overdue"));
        post(speaker(LEAD), overdue, "avoidance", Map.of("reason", "Tự nhận.")).statusCode(403);
        post(admin(), overdue, "avoidance", Map.of("reason", "Đã nhắc hai lần, không trả lời."))
                .statusCode(200)
                .body("task.state", equalTo("AVOIDED"))
                .body("task.verdict", equalTo("LATE"));
        post(speaker(LEAD), overdue, "answer", Map.of("text", "Muộn"))
                .statusCode(409)
                .body("code", equalTo("task-closed"));
    }

    @Test
    void letsNobodyCloseWhatTheyHaveNotSeen() {
        String enquiry = recorded(LEAD);
        int seen = get(speaker(LEAD), enquiry).extract().path("version");
        post(speaker(LEAD), enquiry, "steps", step("EXTENDED_QUESTION", "Còn bản bên cạnh?"))
                .statusCode(200);

        post(speaker(LEAD), enquiry, "answer", Map.of("text", "Đã trả lời hết."), seen)
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        speaker(LEAD)
                .contentType(ContentType.JSON)
                .body(Map.of("text", "Không nói phiên bản nào"))
                .post(Enquiries.ENQUIRIES + enquiry + "/answer")
                .then()
                .statusCode(428);
        get(speaker(LEAD), enquiry).body("task.state", equalTo("OPEN"));
    }

    @Test
    void isClosedOnceThoughSomebodyElseRefusesAtTheSameMoment() {
        String enquiry = recorded(LEAD);
        int seen = get(speaker(LEAD), enquiry).extract().path("version");

        List<CompletableFuture<ValidatableResponse>> both = List.of(
                CompletableFuture.supplyAsync(
                        () -> post(speaker(LEAD), enquiry, "answer", Map.of("text", "Quý IV."), seen)),
                CompletableFuture.supplyAsync(() ->
                        post(speaker(LEAD), enquiry, "refusal", Map.of("ground", SECRET, "reason", "Mật."), seen)));

        List<Integer> answers = both.stream()
                .map(answer -> answer.join().extract().statusCode())
                .toList();
        assertThat(answers).containsOnlyOnce(200).isSubsetOf(200, 409, 412);
        get(speaker(LEAD), enquiry)
                .body("steps.kind.findAll { it in ['ANSWERED', 'REFUSED'] }", hasSize(1))
                .body("task.state", answers.get(0) == 200 ? equalTo("ANSWERED") : equalTo("REFUSED"));
    }

    @Test
    void withdrawsWhatThePressDoesNotAskAnyMore() {
        String enquiry = withPartner(LEAD, OTHER);

        post(speaker(LEAD), enquiry, "withdrawal", Map.of("reason", "Báo đã rút câu hỏi."))
                .statusCode(200)
                .body("task.state", equalTo("WITHDRAWN"))
                .body("partners[0].state", equalTo("WITHDRAWN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verification",
                "dismissal",
                "steps",
                "reassignment",
                "partners",
                "answer",
                "refusal",
                "withdrawal"
            })
    void knowsNothingOfWhatIsNotThere(String what) {
        speaker(LEAD)
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body("{")
                .post(Enquiries.ENQUIRIES + UUID.randomUUID() + "/" + what)
                .then()
                .statusCode(404)
                .body("code", equalTo("enquiry-not-found"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            title,        <b>đậm</b>
            question,     <script>alert(1)</script>
            pressAgency,  <i>Báo</i>
            reporterName, <u>Ai</u>
            email,        khong-phai-thu
            phone,        12
            kind,         HỎI
            receivedAt,   3026-01-01T00:00:00Z
            """)
    void refusesWhatItCannotKeep(String field, String value) {
        record(LEAD, Map.of(field, value)).statusCode(400).body("errors.pointer", hasItem("/" + field));
    }

    @Test
    void refusesAReceiptInTheFuture() {
        record(LEAD, Map.of("receivedAt", OffsetDateTime.now().plusHours(1).toString()))
                .statusCode(422)
                .body("code", equalTo("enquiry-time-wrong"));
    }

    @Test
    void remembersWhichPublicIssueItWasMadeOf() {
        UUID issue = UUID.randomUUID();

        get(speaker(LEAD), recorded(LEAD, Map.of("issueId", issue)))
                .body("origin", equalTo("MONITORING"))
                .body("issueId", equalTo(issue.toString()));
    }

    @Test
    void takesFilesWhileItIsOpen() {
        String enquiry = recorded(LEAD);

        assertThat(attach(LEAD, enquiry)).isEqualTo(201);
        assertThat(attach(OTHER, enquiry)).isEqualTo(403);
        post(speaker(LEAD), enquiry, "answer", Map.of("text", "Đã gửi kèm.")).statusCode(200);
        assertThat(attach(LEAD, enquiry)).isEqualTo(409);

        speaker(LEAD)
                .queryParam("ownerKind", "ENQUIRY")
                .queryParam("owner", enquiry)
                .get("/api/registry/v1/attachments")
                .then()
                .statusCode(200)
                .body("items.fileName", equalTo(List.of("cong-van.txt")))
                .body("changeable", equalTo(false));
    }

    private static int attach(String agency, String enquiry) {
        return speaker(agency)
                .queryParam("ownerKind", "ENQUIRY")
                .queryParam("owner", enquiry)
                .queryParam("fileName", "cong-van.txt")
                .contentType("application/octet-stream")
                .body("Nội dung công văn".getBytes(StandardCharsets.UTF_8))
                .post("/api/registry/v1/attachments")
                .statusCode();
    }

    @Test
    void keepsNoNamesInTheTrail() {
        String enquiry =
                recorded(LEAD, Map.of("reporterName", "Vàng Văn Kín Tiếng", "question", "Ông Vàng Kín Tiếng nói gì?"));

        admin().queryParam("entityId", enquiry)
                .get("/api/registry/v1/audit")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("recorded"))
                .body(not(containsString("Vàng")));
    }

    @Test
    void stillAnswersWhereTheAgencyWasHandedOnWithoutIt() {
        String enquiry = recorded(LEAD);

        post(speaker(LEAD), enquiry, "reassignment", Map.of("agencyId", UUID.randomUUID(), "reason", "Nhầm"))
                .statusCode(404)
                .body("code", equalTo("agency-not-found"));
        post(speaker(LEAD), enquiry, "reassignment", Map.of("agencyId", Agencies.id(LEAD), "reason", "Chính mình"))
                .statusCode(409)
                .body("code", equalTo("partner-asked"));
        get(speaker(LEAD), enquiry)
                .body("steps", hasSize(1))
                .body("mayAct", equalTo(true))
                .body("version", notNullValue());
    }

    private static Map<String, @Nullable Object> step(String kind, String text) {
        return new HashMap<>(Map.of("kind", kind, "text", text));
    }
}
