package vn.caunoi.registry.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long to wait, and what a failure means. */
class PausesTest {

    @ParameterizedTest
    @CsvSource({"1, PT30S", "2, PT1M", "3, PT2M", "7, PT32M", "8, PT1H", "1000000, PT1H"})
    void doublesUpToTheLongest(int failures, Duration pause) {
        assertThat(new Pauses(Duration.ofSeconds(30), Duration.ofHours(1)).after(failures))
                .isEqualTo(pause);
    }

    @ParameterizedTest
    @CsvSource({
        "recipient address not accepted, 550, FINAL, ADDRESS_REFUSED",
        "recipient address not accepted, 451, DEFERRED, DEFERRED",
        "recipient address not accepted, 421, AWAY, SERVER_AWAY",
        "sending data failed, 452, DEFERRED, DEFERRED",
        "sending data failed, 554, DEFERRED, REFUSED",
        // A wrong password says nothing about the address.
        "AUTH LOGIN failed, 535, AWAY, LOGIN_REFUSED",
        "sender address not accepted, 550, AWAY, LOGIN_REFUSED",
        "EHLO failed, 502, AWAY, LOGIN_REFUSED",
    })
    void judgesTheAddressByTheAnswerToTheAddressOnly(String step, int code, Refusal.Kind kind, MailReason reason) {
        SMTPException answer = new SMTPException(step, code, List.of(code + " no"), false);

        assertThat(Refusal.of(new IllegalStateException(answer))).isEqualTo(new Refusal(kind, reason, code));
    }

    @Test
    void whateverIsNoAnswerIsAServerThatIsAway() {
        assertThat(Refusal.of(new IOException("connection refused")))
                .isEqualTo(new Refusal(Refusal.Kind.AWAY, MailReason.SERVER_AWAY, null));
    }
}
