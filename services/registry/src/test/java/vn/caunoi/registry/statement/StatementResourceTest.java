package vn.caunoi.registry.statement;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.contracts.Topics;
import vn.caunoi.contracts.monitoring.IssueOrigin;
import vn.caunoi.contracts.monitoring.IssueRaised;
import vn.caunoi.contracts.registry.AnsweredKind;
import vn.caunoi.contracts.registry.StatementPublished;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Issues;
import vn.caunoi.testkit.Broker;
import vn.caunoi.testkit.Tokens;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class StatementResourceTest {

    private static final String STATEMENTS = "/api/registry/v1/statements";
    private static final String AGENCY = "so-nong-nghiep-va-moi-truong";

    @Test
    void answersATaskInPublic() {
        IssueRaised issue = issue();
        UUID task = Issues.opened(issue);
        String draft = draft(task);

        phatngon()
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Về cầu treo bản Nà Tăm", "body", "Sở đã kiểm tra.\n\nCầu được sửa trong tuần."))
                .put(STATEMENTS + "/" + draft)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1));
        phatngon()
                .header("If-Match", "\"1\"")
                .post(STATEMENTS + "/" + draft + "/publication")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("PUBLISHED"))
                .body("publishedAt", notNullValue());

        given().get(STATEMENTS + "/" + draft)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", equalTo("Về cầu treo bản Nà Tăm"))
                .body("body", equalTo("Sở đã kiểm tra.\n\nCầu được sửa trong tuần."))
                .body("agencyName", equalTo("Sở Nông nghiệp và Môi trường tỉnh Lai Châu"))
                .body("createdBy", nullValue())
                .body("answers.kind", equalTo("ISSUE"))
                .body("answers.title", equalTo(issue.articleTitle()))
                .body("answers.url", equalTo(issue.articleUrl()));
        given().queryParam("agency", Agencies.id(AGENCY))
                .get(STATEMENTS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(draft))
                .body(
                        "items.find { it.id == '" + draft + "' }.excerpt",
                        equalTo("Sở đã kiểm tra.\n\nCầu được sửa trong tuần."));
        phatngon()
                .get("/api/registry/v1/tasks/" + task)
                .then()
                .body("state", equalTo("ANSWERED"))
                .body("statement.id", equalTo(draft));
        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(Broker.records(Topics.REGISTRY_STATEMENT, UUID.fromString(draft)))
                        .singleElement()
                        .extracting(Broker::event)
                        .isInstanceOfSatisfying(StatementPublished.class, published -> {
                            assertThat(published.issueId()).isEqualTo(issue.id());
                            assertThat(published.taskId()).isEqualTo(task);
                            assertThat(published.title()).isEqualTo("Về cầu treo bản Nà Tăm");
                            assertThat(published.supersedesId()).isNull();
                            assertThat(published.answeredKind()).isEqualTo(AnsweredKind.ISSUE);
                            assertThat(published.answeredId()).isEqualTo(issue.id());
                            assertThat(published.answeredTitle()).isEqualTo(issue.articleTitle());
                            assertThat(published.answeredUrl()).isEqualTo(issue.articleUrl());
                        }));
    }

    @Test
    void namesTheIssueOnlyWhereItsReadersShallSeeIt() {
        UUID task = Issues.opened(issue());
        String draft = draft(task);

        link(draft, 0, Map.of()).statusCode(200).body("answers", nullValue());
        edit(draft, "\"1\"").then().statusCode(200).body("answers", nullValue());
        link(draft, 2, Map.of("kind", "ISSUE")).statusCode(200).body("answers.kind", equalTo("ISSUE"));
        edit(draft, "\"3\"").then().statusCode(200).body("answers.kind", equalTo("ISSUE"));
    }

    @Test
    void hidesADraftFromEverybodyElse() {
        String draft = draft(Issues.opened(issue()));

        given().get(STATEMENTS + "/" + draft).then().statusCode(404).body("code", equalTo("statement-not-found"));
        as("ubndxa", Roles.SPOKESPERSON, "ubnd-xa-binh-lu")
                .get(STATEMENTS + "/" + draft)
                .then()
                .statusCode(404);
        given().queryParam("size", 100).get(STATEMENTS).then().body("items.id", not(hasItem(draft)));
        phatngon().get(STATEMENTS + "/" + draft).then().statusCode(200).body("state", equalTo("DRAFT"));
        as("lanhdao", Roles.LEADER, "ubnd-tinh")
                .get(STATEMENTS + "/" + draft)
                .then()
                .statusCode(200);
    }

    @Test
    void letsNobodyOverwriteWhatTheyHaveNotSeen() {
        String draft = draft(Issues.opened(issue()));

        edit(draft, null).then().statusCode(428).body("code", equalTo("if-match-required"));
        edit(draft, "\"7\"").then().statusCode(412).body("code", equalTo("stale-version"));
        edit(draft, "*").then().statusCode(412);
        phatngon().post(STATEMENTS + "/" + draft + "/publication").then().statusCode(428);
        phatngon()
                .header("If-Match", "\"3\"")
                .post(STATEMENTS + "/" + draft + "/publication")
                .then()
                .statusCode(412);

        phatngon().get(STATEMENTS + "/" + draft).then().header("ETag", "\"0\"");
    }

    @Test
    void changesNothingAfterPublication() {
        UUID task = Issues.opened(issue());
        String draft = draft(task);
        phatngon()
                .header("If-Match", "\"0\"")
                .post(STATEMENTS + "/" + draft + "/publication")
                .then()
                .statusCode(200);

        edit(draft, "\"1\"").then().statusCode(409).body("code", equalTo("statement-already-published"));
        phatngon()
                .contentType(ContentType.JSON)
                .body(Map.of("taskId", task, "title", "Lần hai", "body", "Nội dung"))
                .post(STATEMENTS)
                .then()
                .statusCode(409)
                .body("code", equalTo("task-already-answered"));
    }

    @Test
    void beginsOneStatementForATask() {
        UUID task = Issues.opened(issue());
        draft(task);

        phatngon()
                .contentType(ContentType.JSON)
                .body(Map.of("taskId", task, "title", "Lần hai", "body", "Nội dung"))
                .post(STATEMENTS)
                .then()
                .statusCode(409)
                .body("code", equalTo("statement-exists"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"unknown\":1}"})
    void decidesTheRightToActBeforeItJudgesTheBody(String body) {
        String draft = draft(Issues.opened(issue()));

        as("ubndxa", Roles.SPOKESPERSON, "ubnd-xa-binh-lu")
                .contentType(ContentType.JSON)
                .body(body)
                .put(STATEMENTS + "/" + draft)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        phatngon()
                .contentType(ContentType.JSON)
                .body(body)
                .put(STATEMENTS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        phatngon()
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(body)
                .put(STATEMENTS + "/" + draft)
                .then()
                .statusCode(400);
    }

    @Test
    void answersOnlyForTheOwnAgency() {
        UUID task = Issues.opened(issue());

        as("ubndxa", Roles.SPOKESPERSON, "ubnd-xa-binh-lu")
                .contentType(ContentType.JSON)
                .body(Map.of("taskId", task, "title", "Trả lời", "body", "Nội dung"))
                .post(STATEMENTS)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        phatngon()
                .contentType(ContentType.JSON)
                .body(Map.of("taskId", UUID.randomUUID(), "title", "Trả lời", "body", "Nội dung"))
                .post(STATEMENTS)
                .then()
                .statusCode(404)
                .body("code", equalTo("task-not-found"));
    }

    @Test
    void refusesTextThatHidesSomething() {
        UUID task = Issues.opened(issue());

        phatngon()
                .contentType(ContentType.JSON)
                .body(Map.of("taskId", task, "title", "Trả \u202Elời", "body", "\u200B \n"))
                .post(STATEMENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/body", "/title")));
        phatngon().get("/api/registry/v1/tasks/" + task).then().body("statement", nullValue());
    }

    @Test
    void listsNothingForAnAgencyThatSaidNothing() {
        given().queryParam("agency", Agencies.id("thong-ke-tinh"))
                .get(STATEMENTS)
                .then()
                .statusCode(200)
                .body("total", equalTo(0))
                .body("items", hasSize(0));
    }

    private static IssueRaised issue() {
        return Issues.anIssue(Agencies.id(AGENCY), IssueOrigin.PRESS_REQUEST, "2026-11-20T02:00:00Z");
    }

    private static String draft(UUID task) {
        return phatngon()
                .contentType(ContentType.JSON)
                .body(Map.of("taskId", task, "title", "Trả lời báo chí", "body", "Sở đang kiểm tra."))
                .post(STATEMENTS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", notNullValue())
                .body("state", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse link(String id, int seen, Map<String, Object> answers) {
        return phatngon()
                .header("If-Match", "\"" + seen + "\"")
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Khác", "body", "Khác", "answers", answers))
                .put(STATEMENTS + "/" + id)
                .then();
    }

    private static Response edit(String id, @Nullable String ifMatch) {
        RequestSpecification request = phatngon();
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.contentType(ContentType.JSON)
                .body(Map.of("title", "Khác", "body", "Khác"))
                .put(STATEMENTS + "/" + id);
    }

    private static RequestSpecification phatngon() {
        return as("phatngon", Roles.SPOKESPERSON, AGENCY);
    }

    private static RequestSpecification as(String username, String role, String agency) {
        return given().auth()
                .oauth2(Tokens.of(username).roles(role).agency(agency).sign());
    }
}
