package vn.caunoi.registry.statement;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.caunoi.registry.Services.done;
import static vn.caunoi.registry.Speakers.as;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.contracts.Topics;
import vn.caunoi.contracts.monitoring.IssueOrigin;
import vn.caunoi.contracts.registry.AnsweredKind;
import vn.caunoi.contracts.registry.StatementPublished;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Issues;
import vn.caunoi.testkit.Broker;
import vn.caunoi.testkit.WithServers;

/** Review, release time, corrections: what happens to a statement between its first draft and its last version. */
@QuarkusTest
@WithServers(database = "registry")
class StatementLifeTest {

    private static final String STATEMENTS = "/api/registry/v1/statements";
    private static final String AGENCY = "so-tai-chinh";

    @Inject
    StatementReleases releases;

    @Test
    void speaksOfItsOwnAccordInAFormOfTheLaw() {
        String id = draft("Thông tin về thu ngân sách", "POSTING");

        publish(phatngon(), id, 0)
                .statusCode(200)
                .body("form", equalTo("POSTING"))
                .body("taskId", nullValue());

        given().get(STATEMENTS + "/" + id).then().statusCode(200).body("number", equalTo(1));
        given().get("/api/registry/v1/open-data/statements.atom?agency=" + Agencies.id(AGENCY))
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .header("ETag", notNullValue())
                .body(containsString("Thông tin về thu ngân sách"))
                .body(containsString("/statements/" + id));
    }

    @Test
    void saysWhichBulletinOrDraftItAnswersAndTellsTheOthersWithoutATask() {
        UUID bulletin = UUID.randomUUID();
        String first = begin(Map.of(
                        "title",
                        "Về bản tin nguồn vốn",
                        "body",
                        "Nội dung",
                        "answers",
                        Map.of(
                                "kind",
                                "BULLETIN",
                                "id",
                                bulletin,
                                "title",
                                "Bản tin sáng 20/11",
                                "url",
                                "https://phatthanh.example/20-11")))
                .statusCode(201)
                .extract()
                .path("id");
        publish(phatngon(), first, 0).statusCode(200);
        given().get(STATEMENTS + "/" + first)
                .then()
                .statusCode(200)
                .body("answers.kind", equalTo("BULLETIN"))
                .body("answers.id", equalTo(bulletin.toString()))
                .body("answers.title", equalTo("Bản tin sáng 20/11"))
                .body("answers.url", equalTo("https://phatthanh.example/20-11"));
        StatementPublished told = told(first);
        assertThat(told.taskId()).isNull();
        assertThat(told.issueId()).isNull();
        assertThat(told.supersedesId()).isNull();
        assertThat(told.answeredKind()).isEqualTo(AnsweredKind.BULLETIN);
        assertThat(told.answeredId()).isEqualTo(bulletin);
        assertThat(told.answeredUrl()).isEqualTo("https://phatthanh.example/20-11");

        String second = correct(first)
                .statusCode(201)
                .body("answers.title", equalTo("Bản tin sáng 20/11"))
                .extract()
                .path("id");
        publish(phatngon(), second, 0).statusCode(200);
        assertThat(told(second).supersedesId()).hasToString(first);
        assertThat(told(second).answeredId()).isEqualTo(bulletin);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind': 'ISSUE'} | 422 | statement-answers-no-issue | /answers/kind",
                "{'title': 'Bản tin'} | 422 | statement-link-incomplete | /answers/kind",
                "{'kind': 'BULLETIN', 'url': 'https://a.example'} | 422 | statement-link-incomplete | /answers/title",
                "{'kind': 'CONSULTATION', 'title': 'Dự thảo'} | 422 | statement-link-incomplete | /answers/url",
                "{'kind': 'BULLETIN', 'title': 'A', 'url': 'javascript:alert(1)'} | 400 | invalid-input | /answers/url",
                "{'kind': 'BULLETIN', 'title': '<b>A</b>', 'url': 'https://a.example'} | 400 | invalid-input | /answers/title"
            })
    void namesNothingThatReadersCouldNotFind(String answers, int status, String code, String pointer) {
        phatngon()
                .contentType(ContentType.JSON)
                .body("{\"title\": \"Tiêu đề\", \"body\": \"Nội dung\", \"answers\": " + answers.replace('\'', '"')
                        + "}")
                .post(STATEMENTS)
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void refusesAFormThatIsNotLawAnyMore() {
        begin(Map.of("title", "Đề nghị cải chính", "body", "Nội dung", "form", "CORRECTION_DOCUMENT"))
                .statusCode(422)
                .body("code", equalTo("statement-form-not-in-force"))
                .body("errors[0].pointer", equalTo("/form"));
    }

    @ParameterizedTest
    @CsvSource({"title,<b>Đậm</b>", "body,Xem <script>alert(1)</script>", "body,<!-- ẩn --> chữ"})
    void refusesMarkup(String field, String value) {
        Map<String, Object> body = new HashMap<>(Map.of("title", "Tiêu đề", "body", "Nội dung"));
        body.put(field, value);

        begin(body).statusCode(400).body("code", equalTo("invalid-input")).body("errors.pointer", hasItem("/" + field));
    }

    @Test
    void takesASignOfMathematicsForWhatItIs() {
        begin(Map.of("title", "Chất lượng nước", "body", "Độ pH < 7 và > 5.")).statusCode(201);
    }

    @Test
    void speaksForNoOtherAgency() {
        begin(Map.of("title", "Tiêu đề", "body", "Nội dung", "agencyId", Agencies.id("so-y-te")))
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
    }

    @Test
    void goesThroughTwoPersonsWhereTheAgencyWantsThem() {
        policy(true);
        try {
            String id = draft("Về học phí", "WRITTEN");
            publish(phatngon(), id, 0).statusCode(409).body("code", equalTo("second-person-needed"));
            post(phatngon(), id, 0, "submission").statusCode(200).body("state", equalTo("IN_REVIEW"));
            publish(phatngon(), id, 1).statusCode(409).body("code", equalTo("second-person-needed"));
            phatngon()
                    .header("If-Match", "\"1\"")
                    .contentType(ContentType.JSON)
                    .body(Map.of("title", "Lén sửa", "body", "Nội dung"))
                    .put(STATEMENTS + "/" + id)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("statement-in-review"));

            pheduyet()
                    .header("If-Match", "\"1\"")
                    .contentType(ContentType.JSON)
                    .body(Map.of("note", "Thiếu căn cứ."))
                    .post(STATEMENTS + "/" + id + "/return")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("DRAFT"))
                    .body("returnNote", equalTo("Thiếu căn cứ."));
            post(phatngon(), id, 2, "submission").statusCode(200);
            publish(pheduyet(), id, 3).statusCode(200).body("state", equalTo("PUBLISHED"));
            publish(pheduyet(), id, 4).statusCode(409).body("code", equalTo("statement-already-published"));
        } finally {
            policy(false);
        }
    }

    @Test
    void decidesForItselfOnlyHowItPublishes() {
        as("pheduyet", Roles.AGENCY_APPROVER, "so-y-te")
                .contentType(ContentType.JSON)
                .body(Map.of("twoPersons", true))
                .put("/api/registry/v1/agencies/" + Agencies.id(AGENCY) + "/statement-policy")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        phatngon()
                .get("/api/registry/v1/agencies/" + Agencies.id(AGENCY) + "/statement-policy")
                .then()
                .statusCode(200)
                .body("twoPersons", equalTo(false));
    }

    @Test
    void publishesOnceAtItsTimeHoweverManyLook() {
        UUID task =
                Issues.opened(Issues.anIssue(Agencies.id(AGENCY), IssueOrigin.PRESS_REQUEST, "2026-11-20T02:00:00Z"));
        String id = begin(Map.of("title", "Về dự toán", "body", "Nội dung", "taskId", task))
                .statusCode(201)
                .extract()
                .path("id");
        schedule(id, 0, Instant.now().plus(Duration.ofSeconds(2)))
                .statusCode(200)
                .body("state", equalTo("SCHEDULED"));
        given().get(STATEMENTS + "/" + id).then().statusCode(404);
        publish(phatngon(), id, 1).statusCode(409).body("code", equalTo("statement-scheduled"));

        await().atMost(30, SECONDS).untilAsserted(() -> {
            lookFourTimesAtOnce();
            given().get(STATEMENTS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("PUBLISHED"))
                    .body("version", equalTo(2));
        });

        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(Broker.records(Topics.REGISTRY_STATEMENT, UUID.fromString(id)))
                        .hasSize(1));
        phatngon().get("/api/registry/v1/tasks/" + task).then().body("state", equalTo("ANSWERED"));
    }

    @Test
    void isPublishedOnceThoughFourPressAtTheSameMoment() throws Exception {
        UUID task =
                Issues.opened(Issues.anIssue(Agencies.id(AGENCY), IssueOrigin.PRESS_REQUEST, "2026-11-20T02:00:00Z"));
        String id = begin(Map.of("title", "Về quyết toán", "body", "Nội dung", "taskId", task))
                .statusCode(201)
                .extract()
                .path("id");

        List<Integer> answers =
                fourTimesAtOnce(() -> publish(phatngon(), id, 0).extract().statusCode());

        assertThat(answers).containsOnlyOnce(200).isSubsetOf(200, 409, 412);
        publish(phatngon(), id, 1).statusCode(409).body("code", equalTo("statement-already-published"));
        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(Broker.records(Topics.REGISTRY_STATEMENT, UUID.fromString(id)))
                        .hasSize(1));
    }

    @Test
    void isReleasedOnceThoughTheClockJumpsAheadAndBack() {
        Instant now = Instant.now();
        String id = draft("Về giá đất", "WRITTEN");
        schedule(id, 0, now.plus(Duration.ofHours(1))).statusCode(200);

        clockAt(now.plus(Duration.ofHours(2)));
        look();
        given().get(STATEMENTS + "/" + id).then().statusCode(200).body("version", equalTo(2));
        clockAt(now);
        look();
        given().get(STATEMENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("version", equalTo(2));
    }

    /** Until the end of the test. */
    private static void clockAt(Instant moment) {
        QuarkusMock.installMockForType(Clock.fixed(moment, ZoneOffset.UTC), Clock.class);
    }

    @Test
    void refusesAReleaseOrEmbargoThatIsOver() {
        String id = draft("Về ngân sách", "WRITTEN");

        schedule(id, 0, Instant.now().minusSeconds(60))
                .statusCode(422)
                .body("code", equalTo("release-not-in-future"))
                .body("errors[0].pointer", equalTo("/releaseAt"));
        post(phatngon(), id, 0, "schedule/cancellation")
                .statusCode(409)
                .body("code", equalTo("statement-not-scheduled"));
    }

    @Test
    void isTakenBackFromItsTimeToBeChanged() {
        String id = draft("Về ngân sách", "WRITTEN");
        schedule(id, 0, Instant.now().plus(Duration.ofDays(1))).statusCode(200);

        post(phatngon(), id, 1, "schedule/cancellation")
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("releaseAt", nullValue());
    }

    @Test
    void showsWhatACorrectionChangedAndKeepsWhatWasRead() {
        String first = draft("Về lệ phí", "WRITTEN");
        publish(phatngon(), first, 0).statusCode(200);
        String second = correct(first)
                .statusCode(201)
                .body("number", equalTo(2))
                .extract()
                .path("id");
        correct(first).statusCode(409).body("code", equalTo("statement-correction-exists"));
        given().get(STATEMENTS + "/" + second).then().statusCode(404);
        given().get(STATEMENTS + "/" + first + "/versions").then().body("items.number", equalTo(List.of(1)));

        publish(phatngon(), second, 0).statusCode(200);

        given().get(STATEMENTS + "/" + first)
                .then()
                .statusCode(200)
                .body("body", equalTo("Nội dung đầu."))
                .body("supersededAt", notNullValue());
        given().get(STATEMENTS + "/" + second + "/versions")
                .then()
                .body("items.number", equalTo(List.of(2, 1)))
                .body("items[0].changeNote", equalTo("Mức lệ phí ghi nhầm."));
        given().queryParam("agency", Agencies.id(AGENCY))
                .queryParam("size", 100)
                .get(STATEMENTS)
                .then()
                .body("items.id", hasItem(second))
                .body("items.id", not(hasItem(first)));
        correct(first).statusCode(409).body("code", equalTo("statement-superseded"));
        given().get(STATEMENTS + "/" + first + "/document.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }

    @Test
    void correctsNothingThatNobodyHasRead() {
        correct(draft("Chưa công bố", "WRITTEN")).statusCode(409).body("code", equalTo("statement-not-published"));
    }

    @Test
    void givesDraftsOnPaperToTheirAgencyOnly() {
        String id = draft("Thông cáo", "WRITTEN");

        byte[] pdf = phatngon().get(STATEMENTS + "/" + id + "/document.pdf").asByteArray();
        byte[] docx = phatngon().get(STATEMENTS + "/" + id + "/document.docx").asByteArray();

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(docx).startsWith('P', 'K');
        given().get(STATEMENTS + "/" + id + "/document.pdf").then().statusCode(404);
        as("ubndxa", Roles.SPOKESPERSON, "ubnd-xa-binh-lu")
                .get(STATEMENTS + "/" + id + "/document.docx")
                .then()
                .statusCode(404);
    }

    @Test
    void listsItsOwnInEveryState() {
        String id = draft("Của riêng sở", "BRIEFING");

        phatngon()
                .queryParam("size", 100)
                .queryParam("state", "DRAFT")
                .get(STATEMENTS + "/own")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(id))
                .body("items.state.unique()", equalTo(List.of("DRAFT")));
        as("ubndxa", Roles.SPOKESPERSON, "ubnd-xa-binh-lu")
                .queryParam("size", 100)
                .get(STATEMENTS + "/own")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @ParameterizedTest
    @CsvSource({"submission", "publication", "schedule/cancellation"})
    void changesNothingOfOthersOrUnseen(String command) {
        String id = draft("Của sở", "WRITTEN");

        post(as("ubndxa", Roles.SPOKESPERSON, "ubnd-xa-binh-lu"), id, 0, command)
                .statusCode(403);
        post(phatngon(), UUID.randomUUID().toString(), 0, command).statusCode(404);
        post(phatngon(), id, 9, command).statusCode(412);
        phatngon().post(STATEMENTS + "/" + id + "/" + command).then().statusCode(428);
    }

    /** As four instances would. */
    private void lookFourTimesAtOnce() throws Exception {
        assertThat(fourTimesAtOnce(this::look)).containsOnly(true);
    }

    private static <T> List<T> fourTimesAtOnce(Callable<T> work) throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(4);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> done : instances.invokeAll(Collections.nCopies(4, work))) {
                answers.add(done.get());
            }
            return answers;
        } finally {
            instances.shutdown();
        }
    }

    private boolean look() {
        done(releases::round);
        return true;
    }

    private static StatementPublished told(String id) {
        return (StatementPublished) Broker.event(await().atMost(60, SECONDS)
                .until(
                        () -> Broker.records(Topics.REGISTRY_STATEMENT, UUID.fromString(id)),
                        records -> records.size() == 1)
                .get(0));
    }

    private static String draft(String title, String form) {
        return begin(Map.of("title", title, "body", "Nội dung đầu.", "form", form))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse begin(Map<String, Object> body) {
        return phatngon()
                .contentType(ContentType.JSON)
                .body(body)
                .post(STATEMENTS)
                .then();
    }

    private static ValidatableResponse correct(String id) {
        return phatngon()
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Về lệ phí", "body", "Nội dung đúng.", "changeNote", "Mức lệ phí ghi nhầm."))
                .post(STATEMENTS + "/" + id + "/corrections")
                .then();
    }

    private static ValidatableResponse publish(RequestSpecification who, String id, int seen) {
        return post(who, id, seen, "publication");
    }

    private static ValidatableResponse post(RequestSpecification who, String id, int seen, String command) {
        Response response = who.header("If-Match", "\"" + seen + "\"").post(STATEMENTS + "/" + id + "/" + command);
        return response.then();
    }

    private static ValidatableResponse schedule(String id, int seen, Instant at) {
        return phatngon()
                .header("If-Match", "\"" + seen + "\"")
                .contentType(ContentType.JSON)
                .body(Map.of("releaseAt", at.toString()))
                .post(STATEMENTS + "/" + id + "/schedule")
                .then();
    }

    private static void policy(boolean twoPersons) {
        pheduyet()
                .contentType(ContentType.JSON)
                .body(Map.of("twoPersons", twoPersons))
                .put("/api/registry/v1/agencies/" + Agencies.id(AGENCY) + "/statement-policy")
                .then()
                .statusCode(200)
                .body("twoPersons", equalTo(twoPersons));
    }

    private static RequestSpecification phatngon() {
        return as("phatngon", Roles.SPOKESPERSON, AGENCY);
    }

    private static RequestSpecification pheduyet() {
        return as("pheduyet", Roles.AGENCY_APPROVER, AGENCY);
    }
}
