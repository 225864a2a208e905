package vn.caunoi.registry.contact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Mailbox;
import vn.caunoi.registry.Services;
import vn.caunoi.registry.Silence;
import vn.caunoi.registry.Speakers;
import vn.caunoi.registry.mail.MailRounds;
import vn.caunoi.testkit.WithServers;

/** Links that travel by mail. Each test works on an agency and an address of its own. */
@QuarkusTest
@WithServers(database = "registry")
class ContactMailTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080/xac-nhan#([A-Za-z0-9_-]+)");

    @BeforeAll
    static void nobodySpeaks() throws SQLException {
        Silence.everywhere();
        MailRounds.sql("delete from mail");
    }

    @Inject
    ContactService contacts;

    @Test
    void aQuestionArrivesByMailAndItsLinkIsAnswered() {
        String agency = "ubnd-xa-muong-kim";
        String assignment = named(agency, "hoi.thu@laichau.gov.vn");
        ask(agency, assignment).body("question.delivery", equalTo("WAITING")).body("question.sentAt", nullValue());

        MailRounds.send();

        contact(agency).body("question.delivery", equalTo("SENT")).body("question.sentAt", notNullValue());
        Map<String, Object> mail = Mailbox.newest("hoi.thu@laichau.gov.vn");
        assertThat((String) mail.get("subject")).startsWith("Xin xác nhận thông tin liên hệ của người phát ngôn");
        assertThat((String) mail.get("text")).contains("Kính gửi đồng chí Lò Văn Thử", "0213 3876 337");
        assertThat((String) mail.get("html")).contains("Lò Văn Thử").doesNotContain("{words");
        answer(token(mail)).statusCode(200);
        contact(agency).body("state", equalTo("FRESH")).body("question", nullValue());
    }

    @Test
    void onlyTheNewestQuestionTravels() {
        String agency = "ubnd-xa-muong-than";
        String assignment = named(agency, "moi.nhat@laichau.gov.vn");
        ask(agency, assignment);
        ask(agency, assignment);

        MailRounds.send();

        assertThat(Mailbox.of("moi.nhat@laichau.gov.vn")).hasSize(1);
        answer(token(Mailbox.newest("moi.nhat@laichau.gov.vn"))).statusCode(200);
    }

    @Test
    void whoeverAnswersBeforeIsNotWrittenTo() {
        String agency = "ubnd-xa-than-uyen";
        String token =
                ask(agency, named(agency, "truoc.roi@laichau.gov.vn")).extract().path("question.token");
        answer(token).statusCode(200);

        MailRounds.send();

        assertThat(Mailbox.of("truoc.roi@laichau.gov.vn")).isEmpty();
    }

    @Test
    void asksRemindsAndStopsAndThenOthersHaveToSeeToIt() {
        String agency = "ubnd-xa-khoen-on";
        String address = "im.lang@laichau.gov.vn";
        String assignment = named(agency, address);
        MailRounds.sql("update assignment set published_at = published_at - interval '200 days' where id = '"
                + assignment + "'");
        MailRounds.sql("update assignment set decided_at = decided_at - interval '200 days',"
                + " valid_from = valid_from - interval '200 days' where id = '" + assignment + "'");

        // Asked once, however often is looked.
        roundAndSend();
        roundAndSend();
        assertThat(Mailbox.of(address)).hasSize(1);
        gap(agency).body("reason", equalTo("NOT_CONFIRMED"));

        // Reminded twice, each time some days later.
        for (int mails = 2; mails <= 3; mails++) {
            MailRounds.age(6);
            roundAndSend();
            roundAndSend();
            assertThat(Mailbox.of(address)).hasSize(mails);
            assertThat((String) Mailbox.newest(address).get("subject")).startsWith("Nhắc lại");
        }
        gap(agency).body("reason", equalTo("NOT_CONFIRMED"));

        // Then no more, and somebody else has to see to it.
        MailRounds.age(6);
        roundAndSend();
        assertThat(Mailbox.of(address)).hasSize(3);
        gap(agency).body("reason", equalTo("NO_ANSWER"));

        // A link that is over is replaced, for handing on; nobody is written to again.
        MailRounds.sql("update contact_confirmation set requested_at = requested_at - interval '30 days',"
                + " expires_at = now() - interval '1 day' where assignment_id = '" + assignment
                + "' and closed_at is null");
        contact(agency).body("question", nullValue());
        roundAndSend();
        contact(agency).body("question.token", notNullValue()).body("trouble", equalTo("NO_ANSWER"));
        assertThat(Mailbox.of(address)).hasSize(3);

        // A person who asks begins anew.
        ask(agency, assignment);
        MailRounds.send();
        assertThat(Mailbox.of(address)).hasSize(4);
        answer(token(Mailbox.newest(address))).statusCode(200);
        contact(agency).body("state", equalTo("FRESH")).body("trouble", nullValue());
    }

    @Test
    void anAddressThatIsRefusedIsAnOpenDuty() {
        String agency = "ubnd-xa-muong-khoa";
        String assignment = named(agency, "khong-ton-tai.khoa@laichau.gov.vn");
        ask(agency, assignment);

        MailRounds.send();

        contact(agency).body("question.delivery", equalTo("REFUSED")).body("trouble", equalTo("UNDELIVERABLE"));
        gap(agency).body("reason", equalTo("MAIL_REFUSED")).body("subject", equalTo("Lò Văn Thử"));
        // What was so last month is not spoilt by it.
        Speakers.admin()
                .get("/api/registry/v1/coverage?asAt=2026-11-01")
                .then()
                .statusCode(200)
                .body(
                        "counted.findAll { it.agencyId == '" + Agencies.id(agency) + "' }.gaps.flatten().reason",
                        org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasItem("MAIL_REFUSED")));
    }

    private void roundAndSend() {
        Services.done(contacts::round);
        MailRounds.send();
    }

    private static String named(String agency, String email) {
        return Speakers.named(agency, 5, Map.of("email", email));
    }

    private static ValidatableResponse ask(String agency, String assignment) {
        return Speakers.admin()
                .post("/api/registry/v1/agencies/" + Agencies.id(agency) + "/contacts/" + assignment + "/confirmation")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse contact(String agency) {
        return Speakers.admin()
                .get("/api/registry/v1/agencies/" + Agencies.id(agency) + "/contacts")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .rootPath("items[0]");
    }

    private static ValidatableResponse gap(String agency) {
        return Speakers.admin()
                .queryParam("kind", "CONTACT_CONFIRMATION")
                .queryParam("agency", Agencies.id(agency).toString())
                .get("/api/registry/v1/open-duties")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .rootPath("items[0]");
    }

    private static String token(Map<String, Object> mail) {
        Matcher link = LINK.matcher((String) mail.get("text"));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static ValidatableResponse answer(String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", token, "answer", "RIGHT"))
                .post("/api/registry/v1/contact-confirmations/answer")
                .then();
    }
}
