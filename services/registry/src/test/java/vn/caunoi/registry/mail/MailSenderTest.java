package vn.caunoi.registry.mail;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.caunoi.registry.Services.done;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caunoi.registry.Ledgers;
import vn.caunoi.registry.Mailbox;
import vn.caunoi.registry.Speakers;
import vn.caunoi.testkit.ServersResource;
import vn.caunoi.testkit.WithServers;

/** Over a real mail server, which is taken away now and then. Each test writes to an address of its own. */
@QuarkusTest
@WithServers(database = "registry")
class MailSenderTest {

    private static final String MAILS = "/api/registry/v1/mails";

    @Inject
    MailService mails;

    @Inject
    MailSender sender;

    @Inject
    MailQueue queue;

    @Inject
    ReactiveMailer mailer;

    @BeforeEach
    void nothingElseWaits() throws SQLException {
        ServersResource.mail();
        sql("delete from mail");
    }

    @AfterEach
    void theServerIsBack() {
        if (!ServersResource.mail().process().isAlive()) {
            ServersResource.mail().restart();
        }
    }

    @Test
    void aMailLeavesInTextAndHtmlAndItsWordsAreForgotten() throws Exception {
        String id = post(Letters.to("nhac.viec@laichau.gov.vn", "Hạn trả lời báo chí"));

        round();

        assertThat(Mailbox.of("nhac.viec@laichau.gov.vn")).hasSize(1);
        Map<String, Object> mail = Mailbox.newest("nhac.viec@laichau.gov.vn");
        assertThat(mail)
                .containsEntry("subject", "Hạn trả lời báo chí")
                .containsEntry("messageId", "<" + id + "@localhost>");
        assertThat((String) mail.get("text")).contains("Kính gửi đồng chí.");
        assertThat((String) mail.get("html")).contains("<p>Kính gửi đồng chí.</p>");
        assertThat(column(id, "state")).isEqualTo("SENT");
        assertThat(column(id, "text")).isNull();
        assertThat(column(id, "html")).isNull();
    }

    @Test
    void aChangeThatIsRolledBackSendsNothing() throws Exception {
        assertThatThrownBy(() -> Ledgers.inTransaction(() -> mails.post(Letters.to("rut.lai@laichau.gov.vn"))
                        .chain(posted -> Uni.createFrom().failure(new IllegalStateException("no")))))
                .isInstanceOf(IllegalStateException.class);

        round();

        assertThat(Mailbox.of("rut.lai@laichau.gov.vn")).isEmpty();
    }

    @Test
    void theSameCauseMakesOneMail() throws Exception {
        String key = UUID.randomUUID().toString();
        assertThat(Ledgers.inTransaction(() -> mails.post(Letters.to("mot.lan@laichau.gov.vn", "Một", key))))
                .isTrue();
        assertThat(Ledgers.inTransaction(() -> mails.post(Letters.to("mot.lan@laichau.gov.vn", "Hai", key))))
                .isFalse();

        round();
        round();

        assertThat(Mailbox.of("mot.lan@laichau.gov.vn")).hasSize(1);
    }

    @Test
    void mailsOutliveAServerThatIsAwayAndItIsAskedWithOneOnly() throws Exception {
        String first = post(Letters.to("vang.mat@laichau.gov.vn", "Một"));
        post(Letters.to("vang.mat@laichau.gov.vn", "Hai"));
        ServersResource.mail().kill();

        round();

        assertThat(column(first, "state")).isEqualTo("WAITING");
        assertThat(column(first, "reason")).isEqualTo("SERVER_AWAY");
        assertThat(column(first, "deferrals")).isEqualTo("0");
        assertThat(sql("select sum(attempts) from mail")).isEqualTo("1");
        status().body("flow", equalTo("STUCK")).body("waiting", equalTo(2));

        ServersResource.mail().restart();
        await().atMost(20, SECONDS).untilAsserted(() -> {
            round();
            assertThat(Mailbox.of("vang.mat@laichau.gov.vn")).hasSize(2);
        });
        status().body("flow", equalTo("FLOWING")).body("waiting", equalTo(0)).body("oldest", nullValue());
    }

    @Test
    void whoeverIsKilledBetweenSendingAndNotingItSendsTheSameMailAgain() throws Exception {
        String id = post(Letters.to("hai.lan@laichau.gov.vn"));
        // An instance that sends and never comes back; its lease is over at once.
        MailQueue.Claimed claimed = done(() -> queue.claim(Instant.now(), Duration.ZERO));
        done(() -> mailer.send(sender.message(claimed)));

        round();

        assertThat(Mailbox.of("hai.lan@laichau.gov.vn"))
                .extracting(mail -> mail.get("messageId"))
                .containsExactly("<" + id + "@localhost>", "<" + id + "@localhost>");
        // The dead one's note comes too late to matter.
        done(() -> queue.giveUp(claimed, MailReason.REFUSED, null, Instant.now()));
        assertThat(column(id, "state")).isEqualTo("SENT");
        assertThat(column(id, "attempts")).isEqualTo("2");
    }

    @Test
    void twoInstancesNeverTakeTheSameMail() throws Exception {
        post(Letters.to("mot.nguoi@laichau.gov.vn"));

        assertThat(done(() -> queue.claim(Instant.now(), Duration.ofMinutes(5))))
                .isNotNull();
        assertThat(done(() -> queue.claim(Instant.now(), Duration.ofMinutes(5))))
                .isNull();
    }

    @Test
    void anAddressThatIsRefusedIsGivenUpAndCanBeTriedAgain() throws Exception {
        String address = "khong-ton-tai.vanphong@laichau.gov.vn";
        String id = post(Letters.to(address));

        round();

        list("GIVEN_UP")
                .body("items[0].id", equalTo(id))
                .body("items[0].reason", equalTo("ADDRESS_REFUSED"))
                .body("items[0].replyCode", equalTo(550))
                .body("items[0].recipient", equalTo("k•••@laichau.gov.vn"))
                .body("items[0].resendable", equalTo(true));
        status().body("givenUp", greaterThanOrEqualTo(1));
        assertThat(Ledgers.inTransaction(() -> mails.refusedAddresses())).contains(address);

        resend(id).statusCode(200).body("state", equalTo("WAITING")).body("reason", nullValue());
        resend(id).statusCode(409).body("code", equalTo("mail-not-given-up"));
        round();
        assertThat(column(id, "state")).isEqualTo("GIVEN_UP");
        Speakers.admin()
                .queryParam("entity", "mail")
                .get("/api/registry/v1/audit")
                .then()
                .body("items.action", hasItem("resent"));
    }

    @Test
    void aServerThatIsBusyIsAskedAgainAndNotForEver() throws Exception {
        String id = post(Letters.to("ban.viec@laichau.gov.vn"));

        round();
        assertThat(column(id, "state")).isEqualTo("WAITING");
        assertThat(column(id, "reason")).isEqualTo("DEFERRED");
        assertThat(column(id, "reply_code")).isEqualTo("451");

        await().atMost(30, SECONDS).untilAsserted(() -> {
            round();
            assertThat(column(id, "state")).isEqualTo("GIVEN_UP");
        });
        assertThat(column(id, "attempts")).isEqualTo("12");
    }

    @Test
    void aPersonalAddressIsNeverWrittenTo() throws Exception {
        String id = post(Letters.to("rieng.tu@example.com"));

        round();

        assertThat(column(id, "state")).isEqualTo("GIVEN_UP");
        assertThat(column(id, "reason")).isEqualTo("NOT_OFFICIAL");
        assertThat(Mailbox.of("rieng.tu@example.com")).isEmpty();
        resend(id).statusCode(409).body("code", equalTo("mail-not-given-up"));
    }

    @Test
    void whoeverAskedIsWrittenToAndNobodyIsMailedForFun() throws Exception {
        String address = "hoi-" + UUID.randomUUID() + "@example.com";
        for (int sent = 0; sent < 20; sent++) {
            assertThat(column(post(receipt(address)), "state")).isEqualTo("WAITING");
        }

        String tooMany = post(receipt(address));
        String news = post(Letters.to(address, "Đã trả lời", UUID.randomUUID().toString(), MailKind.ENQUIRY_NEWS));
        round();

        assertThat(column(tooMany, "state")).isEqualTo("WITHDRAWN");
        assertThat(column(tooMany, "reason")).isEqualTo("TOO_MANY");
        assertThat(column(tooMany, "text")).isNull();
        await().atMost(30, SECONDS).untilAsserted(() -> {
            round();
            assertThat(column(news, "state")).isEqualTo("SENT");
        });
        assertThat(Mailbox.of(address)).hasSize(21);
    }

    private static NewMail receipt(String address) {
        return Letters.to(address, "Đã tiếp nhận", UUID.randomUUID().toString(), MailKind.ENQUIRY_RECEIVED);
    }

    @Test
    void noNameAddsAHeader() throws Exception {
        post(Letters.to("tieu.de@laichau.gov.vn", "Lò Văn Thử\r\nBcc: khac@laichau.gov.vn\u2028X: y"));

        round();

        Map<String, Object> mail = Mailbox.newest("tieu.de@laichau.gov.vn");
        assertThat(mail).containsEntry("subject", "Lò Văn Thử Bcc: khac@laichau.gov.vn X: y");
        assertThat(mail.get("headers").toString().toLowerCase(Locale.ROOT)).doesNotContain("\nbcc:", ", bcc:");
        assertThat(Mailbox.of("khac@laichau.gov.vn")).isEmpty();
    }

    @Test
    void whatIsNoUseAnyMoreIsWithdrawn() throws Exception {
        String outdated = post(Letters.to("qua.han@laichau.gov.vn"));
        sql("update mail set useful_until = now() - interval '1 minute'");
        String needless = post(Letters.to("khong.can@laichau.gov.vn"));
        String about = column(needless, "about");
        Ledgers.inTransaction(() -> mails.withdraw(about));

        round();

        assertThat(column(outdated, "reason")).isEqualTo("OUTDATED");
        assertThat(column(needless, "reason")).isEqualTo("NEEDLESS");
        assertThat(column(needless, "text")).isNull();
        assertThat(Mailbox.of("qua.han@laichau.gov.vn")).isEmpty();
        assertThat(Mailbox.of("khong.can@laichau.gov.vn")).isEmpty();
    }

    @Test
    void listsWithoutWordsAndKnowsWhatItHasNot() throws Exception {
        post(Letters.to("danh.sach@laichau.gov.vn"));

        list("WAITING")
                .body("items[0].kind", equalTo("DIGEST"))
                .body("items[0]", not(org.hamcrest.Matchers.hasKey("subject")))
                .body("items[0]", not(org.hamcrest.Matchers.hasKey("text")));
        resend(UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("mail-not-found"));
        Speakers.admin().queryParam("state", "LOST").get(MAILS).then().statusCode(400);
    }

    private String post(NewMail mail) throws SQLException {
        Ledgers.inTransaction(() -> mails.post(mail));
        return sql("select id from mail where dedupe_key = '" + mail.dedupeKey() + "'");
    }

    private void round() {
        done(sender::round);
    }

    private static ValidatableResponse status() {
        return Speakers.admin().get(MAILS + "/status").then().statusCode(200);
    }

    private static ValidatableResponse list(String state) {
        return Speakers.admin().queryParam("state", state).get(MAILS).then().statusCode(200);
    }

    private static ValidatableResponse resend(String id) {
        return Speakers.admin().post(MAILS + "/" + id + "/repetition").then();
    }

    private static String column(String id, String name) throws SQLException {
        return sql("select " + name + " from mail where id = '" + id + "'");
    }

    private static String sql(String statement) throws SQLException {
        try (Connection owner = Ledgers.owner();
                Statement one = owner.createStatement()) {
            if (!one.execute(statement)) {
                return null;
            }
            try (ResultSet rows = one.getResultSet()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
