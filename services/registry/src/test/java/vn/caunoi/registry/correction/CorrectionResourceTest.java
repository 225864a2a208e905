package vn.caunoi.registry.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.caunoi.registry.communicator.People.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.press.Press;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class CorrectionResourceTest {

    private static final String ALL = "/api/registry/v1/press-corrections";
    private static final String AGENCY = "so-cong-thuong";
    private static final Map<String, Object> LETTER = Map.of(
            "documentNumber",
            "15/SCT-VP",
            "sentAt",
            "2026-10-02T08:00:00+07:00",
            "receivedAt",
            "2026-10-02T10:00:00+07:00");

    @Test
    void demandsInRoundsUntilBothAgreeOrTheLawLetsTheOutletStop() {
        String id = recorded(Map.of());
        task(id, "OPEN");

        // Received on Friday 2 October: 15 working days later is Friday the 23rd.
        send(id, 0, LETTER)
                .statusCode(200)
                .body("state", equalTo("SENT"))
                .body("rounds[0].answerClock.rule", equalTo("press.outlet.answer"))
                .body("rounds[0].answerClock.unit", equalTo("WORKING_DAYS"))
                .body("rounds[0].answerClock.dueAt", equalTo("2026-10-23T17:00:00Z"))
                .body("maySend", equalTo(true));
        task(id, "ANSWERED");
        answer(id, 1, "REFUSED", "2026-10-20T09:00:00+07:00", "Nội dung đã đúng.")
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("rounds[0].answerLate", equalTo(false))
                .body(
                        "possibleOutcomes",
                        containsInAnyOrder("CORRECTED", "CORRECTED_WITH_APOLOGY", "NOT_AGREED", "WITHDRAWN"));
        send(id, 2, letter("16/SCT-VP", "2026-10-21T08:00:00+07:00"))
                .statusCode(200)
                .body("rounds", hasSize(2));
        answer(id, 3, "REFUSED", "2026-11-20T09:00:00+07:00", "Vẫn như vậy.")
                .statusCode(200)
                .body("rounds[1].answerLate", equalTo(true))
                .body("maySend", equalTo(false));
        send(id, 4, letter("17/SCT-VP", "2026-11-21T08:00:00+07:00"))
                .statusCode(409)
                .body("code", equalTo("correction-rounds-over"));
        close(id, 4, "NOT_AGREED")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("outcome", equalTo("NOT_AGREED"));
        close(id, 5, "NOT_AGREED").statusCode(409).body("code", equalTo("correction-closed"));
    }

    @Test
    void keepsThePressToTheLawOfTheDayOnWhichItGotTheLetter() {
        String id = recorded(Map.of("publishedOn", "2026-06-20", "noticedAt", "2026-06-22T08:00:00+07:00"));

        // 15 calendar days of the old law, from 30 June.
        send(id, 0, letter("1/SCT-VP", "2026-06-30T08:00:00+07:00"))
                .statusCode(200)
                .body("rounds[0].answerClock.unit", equalTo("DAYS"))
                .body("rounds[0].answerClock.dueAt", equalTo("2026-07-15T17:00:00Z"))
                .body("rounds[0].answerLate", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({"DAILY, 10, 2026-10-16T17:00:00Z", "WEEKLY, 15, 2026-10-23T17:00:00Z"})
    void givesTheOutletItsTimeToCarryAReply(String rhythm, int days, String due) {
        String id =
                recorded(Map.of("demanded", "REPLY", "replyText", "Sở khẳng định không có việc đó.", "rhythm", rhythm));

        send(id, 0, LETTER)
                .statusCode(200)
                .body("rounds[0].carryClock.value", equalTo(days))
                .body("rounds[0].carryClock.dueAt", equalTo(due))
                .body("rounds[0].carryLate", equalTo(true));
        close(id, 1, "CORRECTED").statusCode(422).body("code", equalTo("correction-outcome-wrong"));
        close(id, 1, "REPLY_CARRIED").statusCode(200).body("carriedUrl", equalTo("https://bao.example/cai-chinh"));
    }

    @Test
    void expectsACorrectionSoonAfterTheOutletAgreed() {
        String id = recorded(Map.of());
        send(id, 0, LETTER).statusCode(200);

        answer(id, 1, "AGREED", "2026-10-05T09:00:00+07:00", "Sẽ cải chính.")
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("rounds[0].carryClock.rule", equalTo("press.correction.daily"))
                .body("rounds[0].carryClock.dueAt", equalTo("2026-10-07T17:00:00Z"));
        send(id, 2, LETTER).statusCode(409).body("code", equalTo("correction-waits"));
        list().body("items.find { it.id == '" + id + "' }.late", equalTo(true));
        close(id, 2, "CORRECTED").statusCode(200);
        list().body("items.find { it.id == '" + id + "' }.dueAt", nullValue());
    }

    @Test
    void doesNotDemandAgainWhileTheOutletMayAnswer() {
        String today = Instant.now().minus(Duration.ofMinutes(1)).toString();
        String id = recorded(Map.of());
        send(id, 0, letter("20/SCT-VP", today)).statusCode(200).body("maySend", equalTo(false));

        send(id, 1, letter("21/SCT-VP", today)).statusCode(409).body("code", equalTo("correction-waits"));
    }

    @Test
    void changesOnlyWhatTheOutletHasNotRead() {
        String id = recorded(Map.of());
        edit(id, 0, Map.of("fault", "Sai cả tên xã.")).statusCode(200).body("fault", equalTo("Sai cả tên xã."));
        send(id, 1, LETTER).statusCode(200);

        edit(id, 2, Map.of("fault", "Khác")).statusCode(409).body("code", equalTo("correction-sent"));
    }

    @Test
    void settlesItsTaskWhenItIsNotAskedForAnyMore() {
        String id = recorded(Map.of());

        answer(id, 0, "AGREED", "2026-10-05T09:00:00+07:00", "Sẽ sửa.")
                .statusCode(409)
                .body("code", equalTo("correction-not-sent"));
        close(id, 0, "CORRECTED").statusCode(422).body("code", equalTo("correction-outcome-wrong"));
        close(id, 0, "WITHDRAWN").statusCode(200);
        task(id, "WITHDRAWN");
    }

    @ParameterizedTest
    @CsvSource({
        "publishedOn, 2199-01-01, correction-times-odd, 422",
        "noticedAt, 2199-01-01T00:00:00Z, correction-times-odd, 422",
        "replyText, Không phải phản hồi, reply-text-misplaced, 422",
        "demanded, REPLY, reply-text-misplaced, 422",
        "fault, <script>alert(1)</script>, invalid-input, 400",
        "grounds, <img src=x>, invalid-input, 400",
        "outletName, <b>Báo</b>, invalid-input, 400",
        "outletNote, <b>Lạ</b>, invalid-input, 400",
        "articleUrl, javascript:alert(1), invalid-input, 400",
        "articleTitle, '', invalid-input, 400"
    })
    void refusesWhatCannotBe(String field, String value, String code, int status) {
        record(with(Map.of(field, value)))
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors.pointer", hasItem("/" + field.replace("demanded", "replyText")));
    }

    @Test
    void takesTheOutletFromThePressDirectory() {
        String agency = Press.agency("Báo Kiểm Thử Thứ Sáu");
        String publication = Press.publication(agency, "Chuyên trang Thử Nghiệm");

        record(listed(agency))
                .statusCode(201)
                .body("outletId", equalTo(agency))
                .body("outletName", equalTo("Báo Kiểm Thử Thứ Sáu"))
                .body("outletNote", nullValue());
        String id = record(listed(publication))
                .statusCode(201)
                .body("outletName", equalTo("Chuyên trang Thử Nghiệm, Báo Kiểm Thử Thứ Sáu"))
                .extract()
                .path("id");
        edit(id, 0, Map.of())
                .statusCode(200)
                .body("outletId", nullValue())
                .body("outletName", equalTo("Báo Thử nghiệm"))
                .body("outletNote", equalTo("Báo nước ngoài, không có trong danh bạ"));
    }

    @Test
    void refusesAnOutletThatIsNoneOrThatNobodyAccountsFor() {
        String agency = Press.agency("Báo Kiểm Thử Thứ Bảy");
        String reporter = Press.reporter(agency, "Vàng Thị Thử", "thu@kiemthu.example");

        odd(listed(reporter), "correction-outlet-unknown", "/outletId");
        odd(listed(UUID.randomUUID().toString()), "correction-outlet-unknown", "/outletId");
        odd(without(Map.of(), "outletName", "outletNote"), "correction-outlet-odd", "/outletId");
        odd(without(Map.of(), "outletNote"), "correction-outlet-odd", "/outletNote");
        odd(with(Map.of("outletId", agency)), "correction-outlet-odd", "/outletName");
        String past = Press.past("Báo Kiểm Thử Đã Đóng", "2026-09-29");
        odd(listed(past), "correction-outlet-unknown", "/outletId");
        record(listed(Press.past("Báo Kiểm Thử Vừa Đóng", "2026-09-30"))).statusCode(201);
    }

    private static void odd(Map<String, Object> body, String code, String pointer) {
        record(body).statusCode(422).body("code", equalTo(code)).body("errors[0].pointer", equalTo(pointer));
    }

    private static Map<String, Object> listed(String outlet) {
        return without(Map.of("outletId", outlet), "outletName", "outletNote");
    }

    private static Map<String, Object> without(Map<String, Object> changes, String... absent) {
        Map<String, Object> body = with(changes);
        body.keySet().removeAll(List.of(absent));
        return body;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01T08:00:00+07:00, 2026-10-02T10:00:00+07:00, /sentAt",
        "2026-10-02T08:00:00+07:00, 2026-10-01T10:00:00+07:00, /receivedAt",
        "2026-10-02T08:00:00+07:00, 2198-10-01T10:00:00+07:00, /receivedAt"
    })
    void keepsThingsInTheirOrder(String sent, String received, String pointer) {
        send(recorded(Map.of()), 0, Map.of("documentNumber", "1/SCT-VP", "sentAt", sent, "receivedAt", received))
                .statusCode(422)
                .body("code", equalTo("correction-times-odd"))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rounds", "answer", "closing"})
    void decidesTheRightToActBeforeItJudgesTheBody(String command) {
        String id = recorded(Map.of());

        as("ubndxa", Roles.SPOKESPERSON, "ubnd-xa-binh-lu")
                .contentType(ContentType.JSON)
                .body("{")
                .post(ALL + "/" + id + "/" + command)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        phatngon()
                .contentType(ContentType.JSON)
                .body("{}")
                .post(ALL + "/" + UUID.randomUUID() + "/" + command)
                .then()
                .statusCode(404)
                .body("code", equalTo("correction-not-found"));
    }

    @Test
    void letsNobodyOverwriteWhatTheyHaveNotSeen() {
        String id = recorded(Map.of());

        send(id, 7, LETTER).statusCode(412);
        phatngon()
                .contentType(ContentType.JSON)
                .body(LETTER)
                .post(ALL + "/" + id + "/rounds")
                .then()
                .statusCode(428);
    }

    @Test
    void showsItToItsAgencyAndThoseWhoSeeAll() {
        String id = recorded(Map.of());

        as("ubndxa", Roles.SPOKESPERSON, "ubnd-xa-binh-lu")
                .get(ALL + "/" + id)
                .then()
                .statusCode(403);
        as("lanhdao", Roles.LEADER, "ubnd-tinh")
                .get(ALL + "/" + id)
                .then()
                .statusCode(200)
                .body("outletName", equalTo("Báo Thử nghiệm"));
        as("ubndxa", Roles.SPOKESPERSON, "ubnd-xa-binh-lu")
                .queryParam("size", 100)
                .get(ALL)
                .then()
                .body("items.id", not(hasItem(id)));
        byte[] letter = phatngon().get(ALL + "/" + id + "/document.pdf").asByteArray();
        assertThat(new String(letter, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(phatngon().get(ALL + "/" + id + "/document.docx").asByteArray())
                .startsWith('P', 'K');
    }

    private static void task(String id, String state) {
        phatngon()
                .queryParam("size", 100)
                .get("/api/registry/v1/tasks")
                .then()
                .statusCode(200)
                .body("items.find { it.subjectId == '" + id + "' }.state", equalTo(state));
    }

    private static ValidatableResponse list() {
        return phatngon().queryParam("size", 100).get(ALL).then().statusCode(200);
    }

    private static Map<String, Object> with(Map<String, Object> changes) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "outletName", "Báo Thử nghiệm",
                "rhythm", "DAILY",
                "articleTitle", "Chợ phiên đóng cửa",
                "articleUrl", "https://bao.example/cho-phien",
                "publishedOn", "2026-09-30",
                "noticedAt", "2026-10-01T08:00:00+07:00",
                "fault", "Chợ không đóng cửa.",
                "grounds", "Thông báo số 5/TB-SCT.",
                "demanded", "CORRECTION"));
        body.put("outletNote", "Báo nước ngoài, không có trong danh bạ");
        body.putAll(changes);
        return body;
    }

    private static ValidatableResponse record(Map<String, Object> body) {
        return phatngon()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/registry/v1/agencies/" + Agencies.id(AGENCY) + "/press-corrections")
                .then();
    }

    private static String recorded(Map<String, Object> changes) {
        return record(with(changes))
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .path("id");
    }

    private static ValidatableResponse edit(String id, int seen, Map<String, Object> changes) {
        return phatngon()
                .header("If-Match", "\"" + seen + "\"")
                .contentType(ContentType.JSON)
                .body(with(changes))
                .put(ALL + "/" + id)
                .then();
    }

    private static Map<String, Object> letter(String number, String at) {
        return Map.of("documentNumber", number, "sentAt", at, "receivedAt", at);
    }

    private static ValidatableResponse send(String id, int seen, Map<String, Object> body) {
        return post(id, seen, "rounds", body);
    }

    private static ValidatableResponse answer(String id, int seen, String answer, String at, String text) {
        return post(id, seen, "answer", Map.of("answer", answer, "answeredAt", at, "text", text));
    }

    private static ValidatableResponse close(String id, int seen, String outcome) {
        return post(id, seen, "closing", Map.of("outcome", outcome, "carriedUrl", "https://bao.example/cai-chinh"));
    }

    private static ValidatableResponse post(String id, int seen, String command, Map<String, Object> body) {
        return phatngon()
                .header("If-Match", "\"" + seen + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .post(ALL + "/" + id + "/" + command)
                .then();
    }

    private static RequestSpecification phatngon() {
        return as("phatngon", Roles.SPOKESPERSON, AGENCY);
    }
}
