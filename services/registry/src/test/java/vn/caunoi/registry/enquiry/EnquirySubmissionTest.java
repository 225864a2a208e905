package vn.caunoi.registry.enquiry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.enquiry.Enquiries.aSubmission;
import static vn.caunoi.registry.enquiry.Enquiries.get;
import static vn.caunoi.registry.enquiry.Enquiries.post;
import static vn.caunoi.registry.enquiry.Enquiries.recorded;
import static vn.caunoi.registry.enquiry.Enquiries.speaker;
import static vn.caunoi.registry.enquiry.Enquiries.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.registry.press.Press;
import vn.caunoi.testkit.WithServers;

/** The public form for accredited press. */
@QuarkusTest
@WithServers(database = "registry")
class EnquirySubmissionTest {

    private static final String AGENCY = "so-giao-duc-va-dao-tao";

    @Test
    void startsTheClockAtOnceAndLetsStaffLookAfterwards() {
        String enquiry = submit(aSubmission(AGENCY, Map.of()))
                .statusCode(201)
                .body("receivedAt", notNullValue())
                .body("dueAt", notNullValue())
                .body("agencyName", equalTo("Sở Giáo dục và Đào tạo tỉnh Lai Châu"))
                .extract()
                .path("id");

        get(speaker(AGENCY), enquiry)
                .statusCode(200)
                .body("origin", equalTo("PRESS_FORM"))
                .body("verification", equalTo("WAITING"))
                .body("recordedBy", equalTo("(public)"))
                .body("reporter.cardNumber", equalTo("IBT 00001"))
                .body("task.state", equalTo("OPEN"));
        post(speaker(AGENCY), enquiry, "verification", Map.of())
                .statusCode(200)
                .body("verification", equalTo("VERIFIED"));
        post(speaker(AGENCY), enquiry, "verification", Map.of())
                .statusCode(409)
                .body("code", equalTo("enquiry-looked-at"));
    }

    @Test
    void closesWhatIsNotFromThePress() {
        String enquiry = submit(aSubmission(AGENCY, Map.of())).extract().path("id");

        post(speaker(AGENCY), enquiry, "dismissal", Map.of("reason", "Số thẻ không có thật."))
                .statusCode(200)
                .body("verification", equalTo("DISMISSED"))
                .body("task.state", equalTo("WITHDRAWN"))
                .body("steps.kind", hasItem("DISMISSED"));
        post(speaker(AGENCY), recorded(AGENCY), "dismissal", Map.of("reason", "Cán bộ ghi nhận."))
                .statusCode(409)
                .body("code", equalTo("enquiry-looked-at"));
    }

    @Test
    void takesTheSameQuestionOnce() {
        Map<String, @Nullable Object> question = aSubmission(AGENCY, Map.of("question", "Trường nào được sửa?"));
        String first = submit(question).statusCode(201).extract().path("id");
        Map<String, @Nullable Object> again = new HashMap<>(question);
        again.put("question", "  trường NÀO được sửa?  ");

        assertThat(submit(again).statusCode(201).extract().<String>path("id")).isEqualTo(first);
    }

    @Test
    void takesNoMoreThanStaffCanLookAt() {
        String agency = "so-cong-thuong";
        for (int sent = 0; sent < 25; sent++) {
            submit(aSubmission(agency, Map.of())).statusCode(201);
        }

        submit(aSubmission(agency, Map.of())).statusCode(409).body("code", equalTo("enquiries-full"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agencyId", "kind", "title", "question", "reporterName", "cardNumber", "email"})
    void asksForWhatTheLawWantsToKnow(String field) {
        Map<String, @Nullable Object> without = new HashMap<>();
        without.put(field, null);

        submit(aSubmission(AGENCY, without)).statusCode(400).body("errors.pointer", equalTo(List.of("/" + field)));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            title,        <img src=x onerror=alert(1)>
            question,     <script>alert(1)</script>
            pressAgency,  <b>Báo</b>
            reporterName, <b>Ai</b>
            cardNumber,   <b>1</b>
            email,        <b>a@b.vn</b>
            phone,        <b>0213</b>
            """)
    void takesPlainWordsOnly(String field, String value) {
        submit(aSubmission(AGENCY, Map.of(field, value)))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/" + field)));
    }

    @Test
    void wantsThePressAgencyChosenOrNamedAndNotBoth() {
        Map<String, @Nullable Object> nobody = new HashMap<>();
        nobody.put("pressAgency", null);

        submit(aSubmission(AGENCY, nobody))
                .statusCode(422)
                .body("code", equalTo("enquiry-press-agency-needed"))
                .body("errors.pointer", equalTo(List.of("/pressAgencyId")));
        submit(aSubmission(AGENCY, Map.of("pressAgencyId", Press.agency("Báo Hai Tên Ví Dụ"))))
                .statusCode(422)
                .body("code", equalTo("enquiry-press-agency-needed"));
    }

    @Test
    void believesACardThatThePressDirectoryKnows() {
        String press = Press.agency("Báo Nậm Ví Dụ");
        String card = Press.unique("IBT");
        String reporter = Press.accredited(press, "Lò Thị Khớp Thẻ", card);

        String enquiry = submit(from(press, "  lo thi KHOP the ", card.toLowerCase(Locale.ROOT) + " "))
                .statusCode(201)
                .body("cardMatched", equalTo(true))
                .extract()
                .path("id");

        get(speaker(AGENCY), enquiry)
                .body("verification", equalTo("MATCHED"))
                .body("pressAgency", equalTo("Báo Nậm Ví Dụ"))
                .body("pressAgencyId", equalTo(press))
                .body("reporterId", equalTo(reporter));
        post(speaker(AGENCY), enquiry, "verification", Map.of())
                .statusCode(409)
                .body("code", equalTo("enquiry-looked-at"));
        post(speaker(AGENCY), enquiry, "dismissal", Map.of("reason", "Tòa soạn không cử người này."))
                .statusCode(200)
                .body("verification", equalTo("DISMISSED"));
    }

    @Test
    void takesAQuestionWhoseCardItCannotMatchAndLetsStaffLook() {
        String press = Press.agency("Báo Không Khớp Ví Dụ");
        String other = Press.agency("Báo Khác Ví Dụ");
        String card = Press.unique("IBT");
        Press.accredited(press, "Lò Thị Thẻ Thật", card);

        for (Map<String, @Nullable Object> question : List.of(
                from(press, "Người Khác", card),
                from(press, "Lò Thị Thẻ Thật", Press.unique("SAI")),
                from(other, "Lò Thị Thẻ Thật", card))) {
            String enquiry = submit(question)
                    .statusCode(201)
                    .body("cardMatched", equalTo(false))
                    .body("dueAt", notNullValue())
                    .extract()
                    .path("id");
            get(speaker(AGENCY), enquiry)
                    .body("verification", equalTo("WAITING"))
                    .body("reporterId", nullValue());
            post(speaker(AGENCY), enquiry, "verification", Map.of())
                    .statusCode(200)
                    .body("verification", equalTo("VERIFIED"));
        }
    }

    @Test
    void matchesNoCardThatHasEndedAndNoAgencyWithoutLicence() {
        String press = Press.agency("Báo Hết Hạn Ví Dụ");
        String card = Press.unique("IBT");
        String reporter = Press.accredited(press, "Lò Thị Hết Hạn", card);
        end(reporter);
        submit(from(press, "Lò Thị Hết Hạn", card)).statusCode(201).body("cardMatched", equalTo(false));

        end(press);
        submit(from(press, "Lò Thị Hết Hạn", card))
                .statusCode(422)
                .body("code", equalTo("enquiry-press-agency-unknown"));
        submit(from(reporter, "Lò Thị Hết Hạn", card))
                .statusCode(422)
                .body("code", equalTo("enquiry-press-agency-unknown"));
        submit(from("<b>", "Ai", card)).statusCode(400);
    }

    @Test
    void takesNoMoreOfOneReporterThanTheBound() {
        String press = Press.agency("Báo Nhiều Câu Hỏi Ví Dụ");
        String card = Press.unique("IBT");
        Press.accredited(press, "Lò Thị Hỏi Nhiều", card);
        for (int sent = 0; sent < 25; sent++) {
            submit(from(press, "Lò Thị Hỏi Nhiều", card)).statusCode(201);
        }

        submit(from(press, "Lò Thị Hỏi Nhiều", card)).statusCode(409).body("code", equalTo("enquiries-full"));
        submit(aSubmission(AGENCY, Map.of())).statusCode(201);
    }

    @Test
    void mayBeAskedAnewOnceItWasAnswered() {
        Map<String, @Nullable Object> question = aSubmission(AGENCY, Map.of("question", "Bao giờ có điện?"));
        String first = submit(question).extract().path("id");
        assertThat(submit(question).extract().<String>path("id")).isEqualTo(first);
        post(speaker(AGENCY), first, "answer", Map.of("text", "Trong tháng tới."))
                .statusCode(200);

        assertThat(submit(question).statusCode(201).extract().<String>path("id"))
                .isNotEqualTo(first);
    }

    private static Map<String, @Nullable Object> from(String press, String name, String card) {
        Map<String, @Nullable Object> changes = new HashMap<>();
        changes.put("pressAgency", null);
        changes.put("pressAgencyId", press);
        changes.put("reporterName", name);
        changes.put("cardNumber", card);
        return aSubmission(AGENCY, changes);
    }

    private static void end(String entry) {
        admin().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("lastDay", "2026-06-30"))
                .post(Press.ENTRIES + "/" + entry + "/end")
                .then()
                .statusCode(200);
    }

    @Test
    void knowsItsAgencies() {
        submit(aSubmission(AGENCY, Map.of("agencyId", UUID.randomUUID())))
                .statusCode(404)
                .body("code", equalTo("agency-not-found"));
    }

    @Test
    void saysOnWhichGroundsAnAnswerMayBeRefused() {
        given().get("/api/registry/v1/press-refusal-grounds")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.to == null }.key",
                        equalTo(List.of(
                                "press.refusal.secret", "press.refusal.caseOpen", "press.refusal.inspectionOpen")))
                .body("items.find { it.key == 'press.refusal.policyDraft' }.to", equalTo("2026-06-30"));
    }

    @Test
    void showsNobodyElseWhatThePressAsked() {
        String enquiry = submit(aSubmission(AGENCY, Map.of())).extract().path("id");

        given().get(Enquiries.ENQUIRIES + enquiry).then().statusCode(401);
        get(speaker("so-y-te"), enquiry).statusCode(403).body("code", equalTo("not-your-agency"));
    }
}
