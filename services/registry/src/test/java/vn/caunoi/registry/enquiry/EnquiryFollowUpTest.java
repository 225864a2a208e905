package vn.caunoi.registry.enquiry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.caunoi.registry.enquiry.Enquiries.aSubmission;
import static vn.caunoi.registry.enquiry.Enquiries.get;
import static vn.caunoi.registry.enquiry.Enquiries.post;
import static vn.caunoi.registry.enquiry.Enquiries.speaker;
import static vn.caunoi.registry.enquiry.Enquiries.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Ledgers;
import vn.caunoi.registry.Mailbox;
import vn.caunoi.registry.mail.MailRounds;
import vn.caunoi.testkit.WithServers;

/** What whoever asked by the press form sees and is told afterwards. */
@QuarkusTest
@WithServers(database = "registry")
class EnquiryFollowUpTest {

    private static final String AGENCY = "so-nong-nghiep-va-moi-truong";
    private static final String OTHER = "so-tai-chinh";

    /** A question of the form, and what its receipt said. */
    private record Asked(String id, String number, String code, String email) {

        static Asked of(Map<String, ? extends @Nullable Object> changes) {
            String email = "hoi-" + UUID.randomUUID() + "@bao.example.vn";
            Map<String, @Nullable Object> question = aSubmission(AGENCY, changes);
            question.put("email", email);
            ValidatableResponse receipt = submit(question)
                    .statusCode(201)
                    .body("number", matchesPattern("BC-[0-9]{6,}"))
                    .body("code", matchesPattern("([2-9A-Z]{4}-){3}[2-9A-Z]{4}"));
            return new Asked(
                    receipt.extract().path("id"),
                    receipt.extract().path("number"),
                    receipt.extract().path("code"),
                    email);
        }

        ValidatableResponse followed() {
            return follow(code).statusCode(200);
        }

        /** Subjects of the mails to whoever asked, the oldest first. */
        List<String> mails() {
            try {
                return Ledgers.column(
                        "select subject from mail where about = 'enquiry:" + id + "' order by created_at, id");
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    @Test
    void showsHowItStandsBehindTheCodeAndNothingOfTheStaff() {
        Asked asked = Asked.of(Map.of());
        post(speaker(AGENCY), asked.id(), "steps", Map.of("kind", "NOTE", "text", "Chỉ cho đồng nghiệp"))
                .statusCode(200);
        post(speaker(AGENCY), asked.id(), "partners", Map.of("agencyId", Agencies.id(OTHER), "request", "Xin số liệu."))
                .statusCode(200);

        String told = asked.followed()
                .body("number", equalTo(asked.number()))
                .body("state", equalTo("OPEN"))
                .body("verification", equalTo("WAITING"))
                .body("agencyName", equalTo("Sở Nông nghiệp và Môi trường tỉnh Lai Châu"))
                .body("clock.dueAt", notNullValue())
                .body("outcome", nullValue())
                .body("steps.kind", contains("RECEIVED"))
                .extract()
                .asString();

        assertThat(told).doesNotContain("Chỉ cho đồng nghiệp", "Xin số liệu", "phatngon", "IBT 00001", asked.email());
    }

    @Test
    void showsTheRefusalWithItsGround() {
        Asked asked = Asked.of(Map.of());
        post(
                        speaker(AGENCY),
                        asked.id(),
                        "refusal",
                        Map.of("ground", "press.refusal.secret", "reason", "Thuộc danh mục bí mật nhà nước."))
                .statusCode(200);

        asked.followed()
                .body("state", equalTo("REFUSED"))
                .body("outcome", equalTo("Thuộc danh mục bí mật nhà nước."))
                .body("ground.key", equalTo("press.refusal.secret"));
        assertThat(asked.mails()).last().isEqualTo("Câu hỏi số " + asked.number() + " bị từ chối trả lời");
    }

    @Test
    void tellsOfAnAnswerByAPublicStatementToo() {
        Asked asked = Asked.of(Map.of());
        String statement = speaker(AGENCY)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "taskId",
                        get(speaker(AGENCY), asked.id()).extract().path("task.id"),
                        "title",
                        "Về nguồn nước",
                        "body",
                        "Nước đạt quy chuẩn."))
                .post("/api/registry/v1/statements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        asked.followed().body("statementId", nullValue());

        speaker(AGENCY)
                .header("If-Match", "\"0\"")
                .post("/api/registry/v1/statements/" + statement + "/publication")
                .then()
                .statusCode(200);

        asked.followed().body("state", equalTo("ANSWERED")).body("statementId", equalTo(statement));
        assertThat(asked.mails()).last().isEqualTo("Câu hỏi số " + asked.number() + " đã được trả lời");
    }

    @Test
    void letsThePressReplyToWhatTheAgencyAskedBackOnce() {
        Asked asked = Asked.of(Map.of());
        reply(asked.code(), "Chưa ai hỏi").statusCode(409).body("code", equalTo("enquiry-asked-nothing"));
        post(speaker(AGENCY), asked.id(), "steps", Map.of("kind", "QUESTION_BACK", "text", "Anh/chị hỏi về bản nào?"))
                .statusCode(200);

        asked.followed().body("questionWaits", equalTo(true)).body("steps.text", hasItem("Anh/chị hỏi về bản nào?"));
        reply(asked.code(), "<b>Bản</b>").statusCode(400).body("errors[0].pointer", equalTo("/text"));
        reply(asked.code(), "Bản Nà Tăm.")
                .statusCode(200)
                .body("questionWaits", equalTo(false))
                .body("steps.kind", contains("RECEIVED", "QUESTION_BACK", "PRESS_REPLY"));

        reply(asked.code(), "Lần nữa.").statusCode(409).body("code", equalTo("enquiry-asked-nothing"));
        get(speaker(AGENCY), asked.id())
                .body("steps.find { it.kind == 'PRESS_REPLY' }.text", equalTo("Bản Nà Tăm."))
                .body("steps.find { it.kind == 'PRESS_REPLY' }.by", equalTo("(public)"));
        post(speaker(AGENCY), asked.id(), "answer", Map.of("text", "Nước đạt quy chuẩn."))
                .statusCode(200);
        reply(asked.code(), "Sau khi trả lời.").statusCode(409).body("code", equalTo("task-already-answered"));
    }

    @Test
    void mailsReceiptAndNewsWithoutSayingWhatItIsAbout() {
        Asked asked = Asked.of(Map.of("title", "Tiêu đề không được lộ"));
        post(
                        speaker(AGENCY),
                        asked.id(),
                        "reassignment",
                        Map.of("agencyId", Agencies.id(OTHER), "reason", "Lý do nội bộ."))
                .statusCode(200);
        post(speaker(OTHER), asked.id(), "dismissal", Map.of("reason", "Tòa soạn không xác nhận."))
                .statusCode(200);

        MailRounds.send();

        assertThat(asked.mails())
                .containsExactly(
                        "Đã tiếp nhận câu hỏi số " + asked.number(),
                        "Câu hỏi số " + asked.number() + " được chuyển cơ quan khác trả lời",
                        "Câu hỏi số " + asked.number() + " đã kết thúc");
        List<Map<String, Object>> mails = Mailbox.of(asked.email());
        assertThat(mails).hasSize(3);
        assertThat(mails.toString())
                .contains(
                        asked.code(),
                        "/bao-chi/theo-doi",
                        "Hạn trả lời",
                        "hết ngày ",
                        "chưa đối chiếu được thẻ nhà báo")
                .doesNotContain("Tiêu đề không được lộ", "Lý do nội bộ", "Lò Thị Phóng Viên", "Kết quả quan trắc");
        asked.followed()
                .body("verification", equalTo("DISMISSED"))
                .body("outcome", equalTo("Tòa soạn không xác nhận."))
                .body("steps.text", not(hasItem("Lý do nội bộ.")));
    }

    @Test
    void tellsTheCodeOnceAndWritesNothingOfWhatStaffRecorded() throws Exception {
        Asked asked = Asked.of(Map.of("question", "Cùng một câu hỏi " + AGENCY));
        submit(aSubmission(AGENCY, Map.of("question", "Cùng một câu hỏi " + AGENCY)))
                .statusCode(201)
                .body("id", equalTo(asked.id()))
                .body("code", nullValue());
        assertThat(asked.mails()).hasSize(1);

        String recorded = Enquiries.recorded(AGENCY, Map.of("email", "phongvien@bao.example.vn"));
        post(speaker(AGENCY), recorded, "answer", Map.of("text", "Đã trả lời.")).statusCode(200);
        assertThat(Ledgers.column("select subject from mail where about = 'enquiry:" + recorded + "'"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2345-6789-ABCD-EFGH", "abc", "'; drop table enquiry; --"})
    void knowsNoOtherCode(String code) {
        follow(code).statusCode(404).body("code", equalTo("receipt-code-unknown"));
    }

    @Test
    void stopsWhoeverGuessesCodes() {
        for (int guess = 0; guess < 10; guess++) {
            follow("2345-6789-ABCD-EFGH", "198.18.0.9").statusCode(404);
        }

        follow("2345-6789-ABCD-EFGH", "198.18.0.9")
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"));
    }

    private static ValidatableResponse follow(String code) {
        // Each in a network of its own, so that no test stops another one.
        return follow(code, "2001:db8:" + Integer.toHexString(UUID.randomUUID().hashCode() & 0xffff) + ":1::1");
    }

    private static ValidatableResponse follow(String code, String address) {
        return given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", address)
                .body(Map.of("code", code))
                .post("/api/registry/v1/enquiry-follow-ups")
                .then();
    }

    private static ValidatableResponse reply(String code, String text) {
        return given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", "203.0.113.77")
                .body(Map.of("code", code, "text", text))
                .post("/api/registry/v1/enquiry-follow-ups/reply")
                .then();
    }
}
