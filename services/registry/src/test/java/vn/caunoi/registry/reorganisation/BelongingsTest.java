package vn.caunoi.registry.reorganisation;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.caunoi.registry.communicator.People.aCommunicator;
import static vn.caunoi.registry.reorganisation.Bodies.AGENCIES;
import static vn.caunoi.registry.reorganisation.Bodies.REORGANISATIONS;
import static vn.caunoi.registry.reorganisation.Bodies.admin;
import static vn.caunoi.registry.reorganisation.Bodies.apply;
import static vn.caunoi.registry.reorganisation.Bodies.commune;
import static vn.caunoi.registry.reorganisation.Bodies.department;
import static vn.caunoi.registry.reorganisation.Bodies.into;
import static vn.caunoi.registry.reorganisation.Bodies.plan;
import static vn.caunoi.registry.reorganisation.Bodies.prepare;
import static vn.caunoi.registry.reorganisation.Bodies.prepared;
import static vn.caunoi.registry.reorganisation.Bodies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caunoi.contracts.Topics;
import vn.caunoi.contracts.monitoring.IssueOrigin;
import vn.caunoi.contracts.monitoring.IssueRaised;
import vn.caunoi.contracts.monitoring.IssueReassigned;
import vn.caunoi.contracts.registry.AgencyRecorded;
import vn.caunoi.registry.Issues;
import vn.caunoi.registry.Ledgers;
import vn.caunoi.testkit.Broker;
import vn.caunoi.testkit.WithServers;

/** What belongs to a body, and where it goes when the body ends. */
@QuarkusTest
@WithServers(database = "registry")
class BelongingsTest {

    private static final String COMMUNICATORS = "/api/registry/v1/communicators";
    private static final String OFFICERS = "/api/registry/v1/communication-officers";
    private static final String CHANNELS = "/api/registry/v1/channels";
    private static final String COURSES = "/api/registry/v1/training-courses";
    private static final String IMPORTS = "/api/registry/v1/imports";

    /** Bodies of the whole class, begun by whichever test comes first. */
    private static List<UUID> bodies = List.of();

    private static List<UUID> holders = List.of();

    @Inject
    ReorganisationService reorganisations;

    @Test
    void movesCommunicatorsAndTheirAreaToTheCommuneThatTakesOver() {
        UUID left = body(0);
        UUID right = body(1);
        UUID province = body(2);
        String one = communicator(left, Map.of("code", "TTV-01", "communeId", left.toString()));
        String two = communicator(right, Map.of("code", "TTV-01", "communeId", right.toString()));
        String elsewhere = communicator(province, Map.of("code", "BCV-01", "communeId", left.toString()));
        String retired = communicator(left, Map.of("code", "TTV-02", "activeTo", "2026-09-30"));
        String draft = prepare(plan(
                        "2026-10-01",
                        step("MERGE", List.of(left, right), commune("Ủy ban nhân dân xã Thử Gộp", "99903"))))
                .statusCode(201)
                .body("effects.findAll { it.subject == 'COMMUNICATOR' }.id", containsInAnyOrder(one, two))
                .body("effects.findAll { it.subject == 'COMMUNICATOR' }.label", hasItem("Lò Thị Ví Dụ, TTV-01"))
                .body("effects.findAll { it.subject == 'COMMUNICATOR_AREA' }.id", contains(elsewhere))
                .body(
                        "effects.findAll { it.destiny == 'MOVES' }.toName.unique()",
                        contains("Ủy ban nhân dân xã Thử Gộp"))
                .extract()
                .path("summary.id");

        apply(draft).statusCode(200);

        String heir = heirOf(left);
        admin().get(COMMUNICATORS + "/" + one)
                .then()
                .body("agencyId", equalTo(heir))
                .body("communeId", equalTo(heir))
                .body("code", equalTo("TTV-01"))
                .body("version", equalTo(1));
        admin().get(COMMUNICATORS + "/" + two)
                .then()
                .body("agencyId", equalTo(heir))
                .body("code", equalTo("TTV-01-2"));
        admin().get(COMMUNICATORS + "/" + elsewhere)
                .then()
                .body("agencyId", equalTo(province.toString()))
                .body("communeId", equalTo(heir));
        admin().get(COMMUNICATORS + "/" + retired).then().body("agencyId", equalTo(left.toString()));
        audited("communicator", one).body("items[0].action", equalTo("moved"));
        // The number on the card has changed, and can be found.
        admin().queryParam("q", "TTV-01-2")
                .queryParam("agency", heir)
                .get(COMMUNICATORS)
                .then()
                .body("items.id", contains(two));
    }

    @Test
    void sendsCommunicatorsOfASplitBodyToTheSuccessorInWhoseAreaTheyWork() {
        UUID old = body(3);
        UUID first = body(4);
        UUID second = body(5);
        String inSecond = communicator(old, Map.of("code", "A-1", "communeId", second.toString()));
        String anywhere = communicator(old, Map.of("code", "A-2"));
        Map<String, Object> split = into("SPLIT", List.of(old), first, second);
        split.put("heirId", first.toString());
        String draft = prepared(plan("2026-10-01", split));

        apply(draft)
                .statusCode(200)
                .body("effects.find { it.id == '%s' }.toId".formatted(inSecond), equalTo(second.toString()))
                .body("effects.find { it.id == '%s' }.toId".formatted(anywhere), equalTo(first.toString()));

        admin().get(COMMUNICATORS + "/" + inSecond).then().body("agencyId", equalTo(second.toString()));
        admin().get(COMMUNICATORS + "/" + anywhere).then().body("agencyId", equalTo(first.toString()));
    }

    @Test
    void letsOfficersGoAlongWhereOneBodyTakesThePlaceOfAnother() {
        UUID old = body(6);
        String officer = officer(old, Map.of("email", "sau@laichau.gov.vn"));
        String later = officer(old, Map.of("email", "saunua@laichau.gov.vn", "activeFrom", "2026-12-01"));
        planPosts(old, 3);
        String draft = prepare(plan("2026-10-01", step("REPLACE", List.of(old), department("Cơ quan thử Bảy"))))
                .statusCode(201)
                .body("effects.findAll { it.subject == 'OFFICER' }.destiny", contains("MOVES", "MOVES"))
                .body("effects.findAll { it.subject == 'POST_PLAN' }.label", contains("3"))
                .body("effects.findAll { it.subject == 'POST_PLAN' }.destiny", contains("MOVES"))
                .extract()
                .path("summary.id");

        apply(draft).statusCode(200);

        String heir = heirOf(old);
        officersOf(heir)
                .body("items.email", containsInAnyOrder("sau@laichau.gov.vn", "saunua@laichau.gov.vn"))
                .body("items.find { it.email == 'sau@laichau.gov.vn' }.activeFrom", equalTo("2026-10-01"))
                .body("items.find { it.id == '%s' }.activeFrom".formatted(later), equalTo("2026-12-01"));
        officersOf(old.toString()).body("items.id", contains(officer)).body("items.activeTo", contains("2026-09-30"));
        admin().get(OFFICERS + "/posts")
                .then()
                .body("items.find { it.agencyId == '%s' }.planned".formatted(heir), equalTo(3))
                .body("items.find { it.agencyId == '%s' }.filled".formatted(heir), equalTo(1));
    }

    @Test
    void endsOfficersWhereNobodyCanTellWhoKeepsThePost() throws Exception {
        UUID left = body(7);
        UUID right = body(8);
        String officer = officer(left, Map.of("email", "tam@laichau.gov.vn"));
        String later = officer(left, Map.of("email", "tamnua@laichau.gov.vn", "activeFrom", "2026-12-01"));
        String draft = prepare(plan("2026-10-01", into("MERGE", List.of(left), right)))
                .statusCode(201)
                .body("effects.findAll { it.subject == 'OFFICER' }.destiny", contains("ENDS", "ENDS"))
                .body("effects.findAll { it.subject == 'OFFICER' }.toId", contains(nullValue(), nullValue()))
                .extract()
                .path("summary.id");

        apply(draft).statusCode(200);

        officersOf(left.toString()).body("items.id", contains(officer)).body("items.activeTo", contains("2026-09-30"));
        officersOf(right.toString()).body("items", hasSize(0));
        audited("communication-officer", later).body("items[0].action", equalTo("removed"));
        assertThat(Ledgers.column("select value from feed_item where record_id = '" + later + "'"))
                .isEmpty();
    }

    @Test
    void keepsChannelsOfficialInTheHandsOfTheSuccessor() {
        UUID old = body(9);
        String portal = channel(old, Map.of("address", "https://chin.laichau.gov.vn"));
        String later = channel(old, Map.of("address", "https://chin-moi.laichau.gov.vn", "activeFrom", "2026-11-01"));
        String draft = prepare(plan("2026-10-01", step("REPLACE", List.of(old), department("Cơ quan thử Mười"))))
                .statusCode(201)
                .body("effects.findAll { it.subject == 'CHANNEL' }.id", containsInAnyOrder(portal, later))
                .body("effects.findAll { it.subject == 'CHANNEL' }.destiny", contains("MOVES", "MOVES"))
                .extract()
                .path("summary.id");

        apply(draft).statusCode(200);

        String heir = heirOf(old);
        given().get(AGENCIES + "/" + heir + "/channels")
                .then()
                .body(
                        "items.address",
                        containsInAnyOrder("https://chin.laichau.gov.vn", "https://chin-moi.laichau.gov.vn"))
                .body("items.documentNumber.unique()", contains("01/TB-CQ"));
        // Questions about earlier days are answered as before.
        given().queryParam("asAt", "2026-09-30")
                .get(AGENCIES + "/" + old + "/channels")
                .then()
                .body("items.id", contains(portal));
        given().queryParam("asAt", "2026-10-01")
                .get(AGENCIES + "/" + old + "/channels")
                .then()
                .body("items", hasSize(0));
        audited("official-channel", portal).body("items[0].action", equalTo("ended"));
    }

    @Test
    void endsChannelsThatNobodyAnswersFor() {
        UUID old = body(10);
        String portal = channel(old, Map.of("address", "https://muoi.laichau.gov.vn"));
        String later = channel(old, Map.of("address", "https://muoi-moi.laichau.gov.vn", "activeFrom", "2026-11-01"));
        String draft = prepare(plan("2026-10-01", step("ABOLISH", List.of(old))))
                .statusCode(201)
                .body("ready", equalTo(true))
                .body("effects.findAll { it.subject == 'CHANNEL' }.destiny", contains("ENDS", "ENDS"))
                .extract()
                .path("summary.id");

        apply(draft).statusCode(200);

        admin().queryParam("agency", old)
                .get(CHANNELS)
                .then()
                .body("items.id", contains(portal))
                .body("items.activeTo", contains("2026-09-30"));
        audited("official-channel", later).body("items[0].action", equalTo("removed"));
    }

    @Test
    void letsPlannedCoursesGoOnWithWhoeverTakesOver() {
        UUID left = holder(0);
        UUID right = holder(1);
        String planned = course(left, "2026-10-20");
        String cancelled = course(left, "2026-10-21");
        admin().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Trùng lịch"))
                .post(COURSES + "/" + cancelled + "/cancellation")
                .then()
                .statusCode(200);
        String draft = prepare(plan("2026-10-01", into("MERGE", List.of(left), right)))
                .statusCode(201)
                .body("effects.findAll { it.subject == 'COURSE' }.id", contains(planned))
                .body("effects.find { it.subject == 'COURSE' }.destiny", equalTo("MOVES"))
                .body("effects.find { it.subject == 'COURSE' }.toId", equalTo(right.toString()))
                .extract()
                .path("summary.id");

        apply(draft).statusCode(200);

        admin().get(COURSES + "/" + planned)
                .then()
                .body("agencyId", equalTo(right.toString()))
                .body("state", equalTo("PLANNED"));
        admin().get(COURSES + "/" + cancelled).then().body("agencyId", equalTo(left.toString()));
        audited("training-course", planned).body("items[0].action", equalTo("moved"));
    }

    @Test
    void givesUpPlannedCoursesThatNobodyTakesOver() {
        UUID old = holder(2);
        String later = course(old, "2026-10-20");
        String begun = course(old, "2026-09-29");
        String draft = prepare(plan("2026-10-01", step("ABOLISH", List.of(old))))
                .statusCode(201)
                .body("effects.findAll { it.subject == 'COURSE' }.id", contains(later))
                .body("effects.find { it.subject == 'COURSE' }.destiny", equalTo("ENDS"))
                .extract()
                .path("summary.id");

        apply(draft).statusCode(200);

        admin().get(COURSES + "/" + later).then().body("state", equalTo("CANCELLED"));
        admin().get(COURSES + "/" + begun).then().body("state", equalTo("PLANNED"));
    }

    @Test
    void asksWhoTakesCommunicatorsOfAnAbolishedBody() {
        UUID old = body(11);
        communicator(old, Map.of("code", "M-1"));

        prepare(plan("2026-10-01", step("ABOLISH", List.of(old))))
                .statusCode(201)
                .body("ready", equalTo(false))
                .body("effects.findAll { it.subject == 'COMMUNICATOR' }.toId", contains(nullValue()));
    }

    @Test
    void endsOwedPublicationsAndOpenQuestionsWithTheSpokesperson() throws Exception {
        UUID old = body(12);
        String assignment = spokesperson(old);
        admin().contentType(ContentType.JSON)
                .post(AGENCIES + "/" + old + "/contacts/" + assignment + "/confirmation")
                .then()
                .statusCode(200);
        String draft = prepare(plan("2026-10-01", step("REPLACE", List.of(old), department("Cơ quan thử Mười Ba"))))
                .statusCode(201)
                .body("effects.findAll { it.subject == 'PUBLICATION_DUTY' }.id", contains(assignment))
                .body("effects.findAll { it.subject == 'PUBLICATION_DUTY' }.destiny", contains("ENDS"))
                .body(
                        "effects.findAll { it.subject == 'CONTACT_QUESTION' }.label",
                        contains("Lò Văn Thử, Chánh Văn phòng"))
                .body("effects.findAll { it.subject == 'CONTACT_QUESTION' }.destiny", contains("ENDS"))
                .extract()
                .path("summary.id");

        apply(draft).statusCode(200);

        assertThat(Ledgers.column("select count(*) from contact_confirmation where closed_at is null"
                        + " and assignment_id = '" + assignment + "'"))
                .containsExactly("0");
    }

    @Test
    void letsAnUnconfirmedImportBeLookedAtAgainByTheSuccessor() {
        UUID old = body(13);
        String batch = checkedImport(old);
        String hash = admin().get(IMPORTS + "/" + batch).path("planHash");
        String draft = prepare(plan("2026-10-01", step("REPLACE", List.of(old), department("Cơ quan thử Mười Bốn"))))
                .statusCode(201)
                .body("effects.findAll { it.subject == 'IMPORT' }.label", contains("danh-sach.csv"))
                .extract()
                .path("summary.id");

        apply(draft).statusCode(200);

        String heir = heirOf(old);
        String now = admin().get(IMPORTS + "/" + batch)
                .then()
                .body("agencyId", equalTo(heir))
                .extract()
                .path("planHash");
        for (String shown : List.of(hash, now)) {
            confirm(batch, shown).then().statusCode(409).body("code", equalTo("import-outdated"));
        }
        String fresh = admin().post(IMPORTS + "/" + batch + "/recheck")
                .then()
                .statusCode(200)
                .extract()
                .path("planHash");
        confirm(batch, fresh).then().statusCode(200);
        admin().queryParam("agency", heir).get(COMMUNICATORS).then().body("items.code", contains("NHAP-1"));
    }

    @Test
    void movesEverythingOnceHoweverOftenTheDayIsLookedAt() throws Throwable {
        UUID old = body(14);
        String communicator = communicator(old, Map.of("code", "N-1"));
        String portal = channel(old, Map.of("address", "https://muoilam.laichau.gov.vn"));
        officer(old, Map.of("email", "muoilam@laichau.gov.vn"));
        String draft = prepared(plan("2099-02-01", step("REPLACE", List.of(old), department("Cơ quan thử Mười Lăm"))));
        apply(draft).statusCode(200).body("summary.state", equalTo("SCHEDULED"));
        admin().get(COMMUNICATORS + "/" + communicator).then().body("agencyId", equalTo(old.toString()));

        for (int twice = 0; twice < 2; twice++) {
            VertxContextSupport.subscribeAndAwait(() -> reorganisations.enterIntoForce(UUID.fromString(draft)));
        }

        String heir = admin().get(REORGANISATIONS + "/" + draft).path("steps[0].newBodies[0].id");
        admin().get(COMMUNICATORS + "/" + communicator)
                .then()
                .body("agencyId", equalTo(heir))
                .body("version", equalTo(1));
        officersOf(heir).body("items", hasSize(1)).body("items[0].activeFrom", equalTo("2099-02-01"));
        given().queryParam("asAt", "2099-02-01")
                .get(AGENCIES + "/" + heir + "/channels")
                .then()
                .body("items", hasSize(1));
        given().queryParam("asAt", "2099-01-31")
                .get(AGENCIES + "/" + old + "/channels")
                .then()
                .body("items.id", contains(portal));
        admin().get(REORGANISATIONS + "/" + draft)
                .then()
                .body("effects.subject", containsInAnyOrder("COMMUNICATOR", "CHANNEL", "OFFICER"));
    }

    @Test
    void namesWhoTakesOverAndLeadsLateIssuesThere() {
        UUID old = body(15);
        UUID first = body(16);
        UUID second = body(17);
        UUID open = Issues.opened(Issues.anIssue(old, IssueOrigin.PRESS_REQUEST, "2026-11-23T02:00:00Z"));
        Map<String, Object> split = into("SPLIT", List.of(old), first, second);
        split.put("heirId", second.toString());
        apply(prepared(plan("2026-10-01", split))).statusCode(200);
        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(told(old).heir()).isEqualTo(second));
        assertThat(told(first).heir()).isNull();
        apply(prepared(plan("2026-11-01", step("REPLACE", List.of(second), department("Cơ quan thử Cuối cùng")))))
                .statusCode(200);
        String last = heirOf(second);

        UUID late = Issues.opened(Issues.anIssue(old, IssueOrigin.PRESS_REQUEST, "2026-09-20T02:00:00Z"));

        for (UUID task : List.of(open, late)) {
            admin().get("/api/registry/v1/tasks/" + task).then().body("agencyId", equalTo(last));
        }
    }

    @Test
    void letsATaskFollowAnIssueThatMovedElsewhereOnce() {
        UUID here = body(18);
        UUID there = body(19);
        IssueRaised issue = Issues.anIssue(here, IssueOrigin.PRESS_REQUEST, "2026-11-23T02:00:00Z");
        UUID task = Issues.opened(issue);
        IssueReassigned moved = new IssueReassigned(issue.id(), there, here, Instant.parse("2026-11-24T02:00:00Z"));
        UUID event = UUID.randomUUID();

        Broker.send(moved, event, 2);
        Broker.send(moved, event, 2);

        await().atMost(60, SECONDS).untilAsserted(() -> admin().get("/api/registry/v1/tasks/" + task)
                .then()
                .body("agencyId", equalTo(there.toString())));
        // What comes late from an agency that has nothing to do with it any more changes nothing.
        Broker.send(new IssueReassigned(issue.id(), body(2), here, Instant.parse("2026-11-24T03:00:00Z")), 3);
        Issues.opened(Issues.anIssue(here, IssueOrigin.SPOTTED, "2026-11-23T02:00:00Z"));
        admin().get("/api/registry/v1/tasks/" + task).then().body("agencyId", equalTo(there.toString()));
    }

    private static AgencyRecorded told(UUID id) {
        List<AgencyRecorded> told = Broker.records(Topics.REGISTRY_AGENCY, id).stream()
                .map(Broker::event)
                .map(AgencyRecorded.class::cast)
                .toList();
        assertThat(told).isNotEmpty();
        return told.get(told.size() - 1);
    }

    private static synchronized UUID body(int number) {
        if (bodies.isEmpty()) {
            bodies = Bodies.begun(
                    "bao-va-phat-thanh-truyen-hinh",
                    "2026-03-01",
                    commune("Ủy ban nhân dân xã Thử Trái", "99901"),
                    commune("Ủy ban nhân dân xã Thử Phải", "99902"),
                    department("Cơ quan thử Tỉnh"),
                    commune("Ủy ban nhân dân xã Thử Tách", "99904"),
                    commune("Ủy ban nhân dân xã Thử Một", "99905"),
                    commune("Ủy ban nhân dân xã Thử Hai", "99906"),
                    department("Cơ quan thử Sáu"),
                    department("Cơ quan thử Bảy Trái"),
                    department("Cơ quan thử Tám Phải"),
                    department("Cơ quan thử Chín"),
                    department("Cơ quan thử Mười Một"),
                    department("Cơ quan thử Mười Hai"),
                    department("Cơ quan thử Mười Ba Cũ"),
                    department("Cơ quan thử Mười Bốn Cũ"),
                    department("Cơ quan thử Mười Lăm Cũ"),
                    department("Cơ quan thử Mười Sáu"),
                    department("Cơ quan thử Mười Bảy"),
                    department("Cơ quan thử Mười Tám"),
                    department("Cơ quan thử Mười Chín"),
                    department("Cơ quan thử Hai Mươi"));
        }
        return bodies.get(number);
    }

    /** Those that hold courses; one step of a reorganisation begins twenty bodies at most. */
    private static synchronized UUID holder(int number) {
        if (holders.isEmpty()) {
            String draft = prepared(plan(
                    "2026-04-01",
                    step(
                            "SPLIT_OFF",
                            List.of(body(2)),
                            department("Cơ quan thử Dạy"),
                            department("Cơ quan thử Học"),
                            department("Cơ quan thử Giảng"))));
            List<String> ids = apply(draft).statusCode(200).extract().path("steps[0].newBodies.id");
            holders = ids.stream().map(UUID::fromString).toList();
        }
        return holders.get(number);
    }

    private static String heirOf(UUID old) {
        return given().get(AGENCIES + "/" + old)
                .then()
                .statusCode(200)
                .extract()
                .path("successors[0].id");
    }

    private static String communicator(UUID agency, Map<String, ? extends @Nullable Object> changes) {
        return created(agency, "communicators", aCommunicator(changes));
    }

    private static String officer(UUID agency, Map<String, String> changes) {
        Map<String, Object> command = new HashMap<>(Map.of(
                "personName", "Lò Văn Đầu Mối",
                "position", "Chuyên viên",
                "phone", "0213 3876 337",
                "email", "dau.moi@laichau.gov.vn",
                "activeFrom", "2026-03-01"));
        command.putAll(changes);
        return created(agency, "communication-officers", command);
    }

    private static String channel(UUID agency, Map<String, String> changes) {
        Map<String, Object> command = new HashMap<>(Map.of(
                "kind", "PORTAL",
                "name", "Trang thử nghiệm",
                "address", "https://thu.laichau.gov.vn",
                "documentNumber", "01/TB-CQ",
                "announcedOn", "2026-03-01",
                "activeFrom", "2026-03-01"));
        command.putAll(changes);
        return created(agency, "channels", command);
    }

    private static String course(UUID agency, String firstDay) {
        return created(
                agency,
                "training-courses",
                Map.of(
                        "code",
                        "CQ-" + UUID.randomUUID().toString().substring(0, 8),
                        "title",
                        "Kỹ năng truyền thông chính sách",
                        "topic",
                        "policy-communication",
                        "kinds",
                        List.of("COMMUNICATOR"),
                        "levels",
                        List.of("commune"),
                        "firstDay",
                        firstDay,
                        "lastDay",
                        "2026-10-22",
                        "place",
                        "Hội trường thử nghiệm"));
    }

    private static String spokesperson(UUID agency) {
        return created(
                agency,
                "assignments",
                Map.of(
                        "kind", "REGULAR",
                        "personName", "Lò Văn Thử",
                        "position", "Chánh Văn phòng",
                        "phone", "0213 3876 337",
                        "email", "thu@laichau.gov.vn",
                        "decisionNumber", "12/QĐ-UBND",
                        "decidedAt", Instant.now().minus(5, ChronoUnit.HOURS).toString()));
    }

    private static String checkedImport(UUID agency) {
        String file = "Mã số,Họ và tên,Loại,Cấp,Ngôn ngữ,Từ ngày\nNHAP-1,Lò Ví Dụ,TTV,Xã,vi,01/08/2025\n";
        return admin().contentType("application/octet-stream")
                .queryParam("kind", "communicators")
                .queryParam("agency", agency)
                .queryParam("fileName", "danh-sach.csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response confirm(String batch, String hash) {
        return admin().contentType(ContentType.JSON)
                .body(Map.of("planHash", hash))
                .post(IMPORTS + "/" + batch + "/confirmation");
    }

    private static String created(UUID agency, String what, Map<String, ? extends @Nullable Object> command) {
        return admin().contentType(ContentType.JSON)
                .body(command)
                .post(AGENCIES + "/" + agency + "/" + what)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void planPosts(UUID agency, int posts) {
        admin().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("planned", posts))
                .put(AGENCIES + "/" + agency + "/communication-posts")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse officersOf(String agency) {
        return admin().queryParam("agency", agency).get(OFFICERS).then().statusCode(200);
    }

    private static ValidatableResponse audited(String entity, String id) {
        return admin().queryParam("entity", entity)
                .queryParam("entityId", id)
                .get("/api/registry/v1/audit")
                .then()
                .statusCode(200);
    }
}
