package vn.caunoi.registry.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.information.Asking.aRequest;
import static vn.caunoi.registry.information.Asking.ask;
import static vn.caunoi.registry.information.Asking.asked;
import static vn.caunoi.registry.information.Asking.citizen;
import static vn.caunoi.registry.information.Asking.editor;
import static vn.caunoi.registry.information.Asking.follow;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.caunoi.registry.Mailbox;
import vn.caunoi.registry.information.Asking.Asked;
import vn.caunoi.registry.mail.MailRounds;
import vn.caunoi.testkit.WithServers;

/** What whoever asked is told by mail. Each test works on an address of its own. */
@QuarkusTest
@WithServers(database = "registry")
class RequestMailTest {

    private static final Pattern LINK =
            Pattern.compile("http://localhost:8080/information/follow#((?:[2-9A-Z]{4}-){3}[2-9A-Z]{4})");

    @Test
    void tellsWhoeverLeftAnAddressWhatHappensAndLetsThemFollowByEachMail() {
        String email = "lo.vi.du@example.com";
        Asked request = asked("ubnd-xa-muong-te", Map.of("email", email, "way", "EMAIL"));
        request.followed().body("way", equalTo("EMAIL")).body("clock.rule", equalTo("foi.net.announceTerm"));
        assertThat(newest(email))
                .startsWith("Đã nhận yêu cầu cung cấp thông tin, số ")
                .contains("hoặc báo thời hạn giải quyết chậm nhất hết ngày ", request.code());

        request.next("question", Map.of("question", "Bản vẽ năm nào?")).statusCode(200);
        assertThat(newest(email)).startsWith("Đề nghị bổ sung").doesNotContain("Bản vẽ năm nào");
        citizen("/supplement", Map.of("code", code(email), "text", "Năm 2025"), "192.0.2.1")
                .statusCode(200);

        request.complex();
        assertThat(newest(email)).startsWith("Thời hạn giải quyết");
        String until = request.seen(editor(request.agency())).extract().path("latestExtension");
        request.next("extension", Map.of("until", until, "reason", "Phải sao chụp nhiều"))
                .statusCode(200)
                .body("mail.state", equalTo("WAITING"));
        String day = until.replaceAll("(\\d+)-(\\d+)-(\\d+)", "$3/$2/$1");
        assertThat(newest(email)).startsWith("Gia hạn giải quyết").contains("đến hết ngày " + day);

        request.next("supply", Map.of("text", "Bản vẽ số 12")).statusCode(200);
        assertThat(newest(email)).startsWith("Đã cung cấp thông tin").doesNotContain("Bản vẽ số 12");
        follow(code(email), "192.0.2.1").statusCode(200).body("request.outcome", equalTo("Bản vẽ số 12"));
        request.followed().body("outcome", equalTo("Bản vẽ số 12"));

        List<Map<String, Object>> mails = Mailbox.of(email);
        assertThat(mails).hasSize(5);
        assertThat(mails.stream().map(RequestMailTest::code)).doesNotHaveDuplicates();
        assertThat(mails).allSatisfy(mail -> assertThat(mail.get("text") + "" + mail.get("html"))
                .contains("Ủy ban nhân dân xã Mường Tè")
                .doesNotContain("{words", Asking.NAME, Asking.IDENTITY, "Quy hoạch", "chỉ gửi tới địa chỉ công vụ"));
        request.seen(editor(request.agency()))
                .body("mail.state", equalTo("SENT"))
                .body("mail.settledAt", notNullValue());
        request.seen(admin()).body("mail", nullValue());
    }

    @Test
    void tellsOfARefusalWithoutItsReason() {
        String email = "tu.choi@example.com";
        Asked request = asked("ubnd-xa-muong-te", Map.of("email", email));

        request.next("refusal", Map.of("ground", "NOT_RESPONSIBLE", "reason", "Do Sở Xây dựng giữ"))
                .statusCode(200);

        assertThat(newest(email))
                .startsWith("Trả lời yêu cầu cung cấp thông tin")
                .doesNotContain("Sở Xây dựng");
        follow(code(email), "192.0.2.1").statusCode(200).body("request.outcome", equalTo("Do Sở Xây dựng giữ"));
    }

    @Test
    void answersByMailOnlyWhereThereIsAnAddress() {
        ask(aRequest("ubnd-xa-muong-te", Map.of("way", "EMAIL")))
                .statusCode(422)
                .body("code", equalTo("information-email-missing"))
                .body("errors[0].pointer", equalTo("/email"));
        ask(aRequest("ubnd-xa-muong-te", Map.of("way", "EMAIL", "email", "không phải địa chỉ")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/email"));

        Asked silent = asked("ubnd-xa-muong-te", Map.of());
        silent.next("refusal", Map.of("ground", "NOT_RESPONSIBLE", "reason", "Không giữ"))
                .statusCode(200)
                .body("mail", nullValue());
    }

    @Test
    void floodsNobodysMailbox() {
        String victim = "nan.nhan@example.com";
        for (int i = 0; i < 22; i++) {
            ask(aRequest("ubnd-xa-muong-te", Map.of("email", victim))).statusCode(201);
        }

        MailRounds.send();

        assertThat(Mailbox.of(victim)).hasSize(20);
    }

    private static String newest(String email) {
        MailRounds.send();
        Map<String, Object> mail = Mailbox.newest(email);
        return mail.get("subject") + "\n" + mail.get("text");
    }

    private static String code(String email) {
        return code(Mailbox.newest(email));
    }

    private static String code(Map<String, Object> mail) {
        Matcher link = LINK.matcher((String) mail.get("text"));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
