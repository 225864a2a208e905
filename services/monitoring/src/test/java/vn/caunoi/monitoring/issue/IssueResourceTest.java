package vn.caunoi.monitoring.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.Topics;
import vn.caunoi.contracts.monitoring.IssueClosed;
import vn.caunoi.contracts.monitoring.IssueOrigin;
import vn.caunoi.contracts.monitoring.IssueRaised;
import vn.caunoi.contracts.monitoring.IssueReassigned;
import vn.caunoi.contracts.registry.AgencyRecorded;
import vn.caunoi.contracts.registry.AnsweredKind;
import vn.caunoi.contracts.registry.StatementPublished;
import vn.caunoi.monitoring.Province;
import vn.caunoi.monitoring.Staff;
import vn.caunoi.monitoring.feed.FeedSite;
import vn.caunoi.monitoring.recognition.TestRegister;
import vn.caunoi.testkit.Broker;
import vn.caunoi.testkit.WithServers;

/** From an article to an issue and its end, over a real database and a real broker. */
@QuarkusTest
@WithServers(database = "monitoring")
class IssueResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    IssueSuccessionService succession;

    private final FeedSite site = new FeedSite();
    private String source;
    private String articleId;

    @BeforeEach
    void anArticle() {
        Province.isKnown();
        source = source(FeedSite.rss(
                "Người dân xã Sơn Bình mong có cầu mới",
                "https://a.example.vn/cau/" + UUID.randomUUID() + "?utm_source=rss",
                "Cầu treo ở xã Sơn Bình, tỉnh Lai Châu hỏng đã lâu. " + UUID.randomUUID()));
        articleId = Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> Staff.monitor().get("/articles?source=" + source).path("items[0].id"), id -> id != null);
        Awaitility.await().atMost(PATIENCE).until(() -> !Staff.monitor()
                .get("/articles/" + articleId)
                .jsonPath()
                .getList("matches")
                .isEmpty());
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    private String source(String feed) {
        site.feed("/rss", feed);
        return Staff.monitor()
                .body(Map.of("name", "Báo thử", "url", site.url("/rss?" + UUID.randomUUID())))
                .post("/sources")
                .path("id");
    }

    @Test
    void matchesTheBodyThatIsResponsibleToday() {
        Staff.monitor()
                .get("/articles/" + articleId)
                .then()
                .body("matches[0].agencyName", equalTo("Ủy ban nhân dân xã Bình Lư"))
                .body("matches[0].asWritten", equalTo("xã Sơn Bình"))
                .body("matches[0].unitToday", equalTo("Xã Bình Lư"))
                .body("matches[0].confidence", equalTo("CERTAIN"))
                .body("issues", hasSize(0));
    }

    @Test
    void findsArticlesWithoutDiacriticsAndByBody() {
        Staff.monitor()
                .get("/articles?size=100&matched=true&q=nguoi dan xa son binh&agency=" + Province.BINH_LU)
                .then()
                .body("items.id", hasItem(articleId));
        Staff.monitor().get("/articles?size=100&matched=false").then().body("items.id", not(hasItem(articleId)));
        Staff.monitor()
                .get("/articles?size=100&agency=" + UUID.randomUUID())
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void storesAnArticleOnceHoweverOftenItIsFetched() {
        Staff.monitor()
                .post("/sources/" + source + "/fetches")
                .then()
                .statusCode(201)
                .body("newArticles", equalTo(0));

        Staff.monitor().get("/articles?source=" + source).then().body("items", hasSize(1));
    }

    @Test
    void walksTheListByCursor() {
        Response first = Staff.monitor().get("/articles?size=1");

        String next = first.path("next");
        if (next != null) {
            Staff.monitor()
                    .get("/articles?size=1&after=" + next)
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(first.<String>path("items[0].id"))));
        }
        assertThat(first.jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void matchesStoredArticlesAgainWhenAgenciesBecomeKnown() {
        String word = "Khun Nậm" + (char) ('a' + Math.floorMod(UUID.randomUUID().hashCode(), 26));
        UUID agency = UUID.randomUUID();
        String other = source(FeedSite.rss(
                "Xã " + word + " thiếu nước, Lai Châu", "https://a.example.vn/" + agency, "Tin " + agency));
        Awaitility.await().atMost(PATIENCE).until(() -> !Staff.monitor()
                .get("/articles?source=" + other)
                .jsonPath()
                .getList("items")
                .isEmpty());

        Broker.send(Province.agency(agency, "ubnd-" + agency, "Ủy ban nhân dân xã " + word, "commune-committee", null));

        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> Staff.monitor()
                .get("/articles?source=" + other)
                .then()
                .body("items[0].matches.agencyId", hasItem(agency.toString())));
    }

    @Test
    void tellsTheAgencyThroughOneEvent() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> command = command();

        String id = raise(command, key).then().statusCode(201).extract().path("id");
        String again = raise(command, key).then().statusCode(201).extract().path("id");

        assertThat(again).isEqualTo(id);
        List<DomainEvent> events = events(id, 1);
        assertThat(events).singleElement().isInstanceOfSatisfying(IssueRaised.class, raised -> {
            assertThat(raised.agencyId()).isEqualTo(Province.BINH_LU);
            assertThat(raised.origin()).isEqualTo(IssueOrigin.PRESS_FORWARDED);
            assertThat(raised.sourceName()).isEqualTo("Báo thử");
            assertThat(raised.articleTitle()).isEqualTo("Người dân xã Sơn Bình mong có cầu mới");
        });
    }

    @Test
    void takesADoubleClickAsOne() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> command = command();

        List<String> ids = IntStream.range(0, 4)
                .parallel()
                .mapToObj(click -> raise(command, key).<String>path("id"))
                .distinct()
                .toList();

        assertThat(ids).hasSize(1);
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        String key = UUID.randomUUID().toString();
        raise(command(), key);
        Map<String, Object> other = command();
        other.put("title", "Việc khác");

        raise(other, key).then().statusCode(409).body("code", equalTo("request-key-reused"));
    }

    @Test
    void closesWithTheStatementOnce() {
        String id = raise(command(), UUID.randomUUID().toString()).path("id");
        StatementPublished statement = new StatementPublished(
                UUID.randomUUID(),
                Province.BINH_LU,
                UUID.randomUUID(),
                UUID.fromString(id),
                "Về cầu treo Sơn Bình",
                Instant.parse("2026-11-23T05:00:00Z"));
        UUID event = UUID.randomUUID();

        Broker.send(statement, event);
        Broker.send(statement, event);

        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> Staff.leader()
                .get("/issues/" + id)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("statementId", equalTo(statement.id().toString()))
                .body("statementTitle", equalTo("Về cầu treo Sơn Bình")));
        List<DomainEvent> events = events(id, 2);
        assertThat(events).hasSize(2);
        assertThat(events.get(1))
                .isEqualTo(new IssueClosed(
                        UUID.fromString(id), Province.BINH_LU, statement.id(), statement.publishedAt()));
    }

    @Test
    void letsStatementsPassThatAnswerNoIssue() {
        String id = raise(command(), UUID.randomUUID().toString()).path("id");
        // Names the issue for its readers, but no task of it is answered: that alone closes nothing.
        StatementPublished alone = new StatementPublished(
                UUID.randomUUID(),
                Province.BINH_LU,
                null,
                null,
                "Thông tin về mùa mưa",
                Instant.parse("2026-11-23T04:00:00Z"),
                null,
                AnsweredKind.ISSUE,
                UUID.fromString(id),
                "Cầu treo hỏng",
                "https://a.example.vn/cau");
        StatementPublished correction = new StatementPublished(
                UUID.randomUUID(),
                Province.BINH_LU,
                null,
                null,
                "Thông tin về mùa mưa",
                Instant.parse("2026-11-23T04:30:00Z"),
                alone.id(),
                AnsweredKind.BULLETIN,
                null,
                "Bản tin sáng",
                "https://phatthanh.example/sang");
        UUID event = UUID.randomUUID();

        Broker.send(alone, event);
        Broker.send(alone, event);
        Broker.send(correction);
        Broker.send(
                new StatementPublished(
                        alone.id(),
                        Province.BINH_LU,
                        UUID.randomUUID(),
                        UUID.fromString(id),
                        "Về cầu treo Sơn Bình",
                        Instant.parse("2026-11-23T05:00:00Z")),
                2);

        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> Staff.leader()
                .get("/issues/" + id)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("statementTitle", equalTo("Về cầu treo Sơn Bình")));
        String aside = Topics.deadLetter(Topics.REGISTRY_STATEMENT, "monitoring");
        assertThat(Broker.records(aside, alone.id())).isEmpty();
        assertThat(Broker.records(aside, correction.id())).isEmpty();
    }

    @Test
    void followsTheAgencyThatTakesOverOnceWhateverIsDeliveredTwiceOrLate() throws Throwable {
        UUID old = UUID.randomUUID();
        UUID heir = UUID.randomUUID();
        UUID last = UUID.randomUUID();
        tell(old, "Ủy ban nhân dân xã Thử Cũ", 1, null, null);
        String key = UUID.randomUUID().toString();
        Map<String, Object> command = command();
        command.put("agencyId", old);
        String id = raise(command, key)
                .then()
                .statusCode(201)
                .body("moves", hasSize(0))
                .extract()
                .path("id");
        String answered = raise(command, null).path("id");
        Broker.send(new StatementPublished(
                UUID.randomUUID(),
                old,
                UUID.randomUUID(),
                UUID.fromString(answered),
                "Đã trả lời",
                Instant.parse("2026-11-23T05:00:00Z")));
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> Staff.leader().get("/issues/" + answered).then().body("state", equalTo("CLOSED")));

        // The one that takes over is told of later than that the old one has ended, and twice.
        AgencyRecorded ended = agency(old, "Ủy ban nhân dân xã Thử Cũ", LocalDate.of(2026, 9, 30), heir);
        UUID event = UUID.randomUUID();
        Broker.send(ended, event, 2);
        Broker.send(ended, event, 2);
        tell(heir, "Ủy ban nhân dân xã Thử Mới", 1, null, null);
        Broker.send(ended, 3);

        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> Staff.spokesperson("xa-" + heir)
                .get("/issues/" + id)
                .then()
                .statusCode(200)
                .body("agencyName", equalTo("Ủy ban nhân dân xã Thử Mới"))
                .body("moves", hasSize(1))
                .body("moves[0].fromName", equalTo("Ủy ban nhân dân xã Thử Cũ"))
                .body("moves[0].toName", equalTo("Ủy ban nhân dân xã Thử Mới"))
                .body("moves[0].effectiveOn", equalTo("2026-10-01")));
        Staff.spokesperson("xa-" + old).get("/issues/" + id).then().statusCode(403);
        Staff.leader().get("/issues/" + answered).then().body("agencyId", equalTo(old.toString()));
        // A repeated request still gets the issue that it made.
        raise(command, key).then().statusCode(201).body("id", equalTo(id));

        tell(last, "Ủy ban nhân dân xã Thử Cuối", 1, null, null);
        tell(heir, "Ủy ban nhân dân xã Thử Mới", 2, LocalDate.of(2026, 10, 31), last);
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> Staff.leader()
                .get("/issues/" + id)
                .then()
                .body("agencyId", equalTo(last.toString()))
                .body("moves.toId", equalTo(List.of(heir.toString(), last.toString()))));
        VertxContextSupport.subscribeAndAwait(succession::catchUp);
        assertThat(events(id, 3))
                .filteredOn(IssueReassigned.class::isInstance)
                .extracting(moved -> ((IssueReassigned) moved).agencyId())
                .containsExactly(heir, last);
    }

    private static AgencyRecorded agency(UUID id, String name, LocalDate validTo, UUID heir) {
        return new AgencyRecorded(
                id,
                "xa-" + id,
                name,
                "commune-committee",
                null,
                null,
                null,
                List.of(),
                null,
                validTo,
                List.of(),
                heir == null ? List.of() : List.of(heir, UUID.randomUUID()),
                heir);
    }

    private static void tell(UUID id, String name, long sequence, LocalDate validTo, UUID heir) {
        Broker.send(agency(id, name, validTo, heir), sequence);
        Province.await("xa-" + id);
    }

    @Test
    void showsAnIssueToItsAgencyOnly() {
        String id = raise(command(), null).path("id");

        Staff.spokesperson("ubnd-xa-binh-lu").get("/issues/" + id).then().statusCode(200);
        Staff.spokesperson("ubnd-tinh")
                .get("/issues/" + id)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        Staff.spokesperson("ubnd-xa-binh-lu").get("/issues?size=100").then().body("items.id", hasItem(id));
        Staff.spokesperson("ubnd-tinh").get("/issues?size=100").then().body("items.id", not(hasItem(id)));
        Staff.spokesperson("ubnd-tinh")
                .get("/issues?agency=" + Province.BINH_LU)
                .then()
                .body("total", equalTo(0));
        Staff.monitor()
                .get("/issues?size=100&state=OPEN&agency=" + Province.BINH_LU)
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void refusesWhatCannotBeAnIssue() {
        refused("articleId", UUID.randomUUID(), 422, "article-unknown");
        refused("agencyId", UUID.randomUUID(), 422, "agency-not-answering");
        refused("agencyId", Province.FORMER_SON_BINH, 422, "agency-not-answering");
        refused("receivedAt", "2199-01-01T00:00:00+07:00", 422, "received-in-future");
        refused("receivedAt", "hôm qua", 400, "malformed-body");
        refused("origin", "RUMOUR", 400, "malformed-body");
        refused("title", " ", 400, "invalid-input");
        refused("title", "x".repeat(301), 400, "invalid-input");
    }

    private void refused(String field, Object value, int status, String code) {
        Map<String, Object> command = command();
        command.put(field, value);
        raise(command, null).then().statusCode(status).body("code", equalTo(code));
    }

    private Map<String, Object> command() {
        Map<String, Object> command = new HashMap<>();
        command.put("articleId", articleId);
        command.put("agencyId", TestRegister.id("ubnd-xa-binh-lu"));
        command.put("title", "Cầu treo Sơn Bình hỏng");
        command.put("summary", "Người dân đề nghị sửa trước mùa mưa.");
        command.put("origin", "PRESS_FORWARDED");
        command.put("receivedAt", "2026-07-20T08:00:00+07:00");
        return command;
    }

    private static Response raise(Map<String, Object> command, String key) {
        var request = Staff.monitor().body(command);
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/issues");
    }

    private static List<DomainEvent> events(String issue, int atLeast) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> Broker.records(Topics.MONITORING_ISSUE, UUID.fromString(issue)).stream()
                                .map(Broker::event)
                                .toList(),
                        found -> found.size() >= atLeast);
    }
}
