package vn.caunoi.registry.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Mails that say little. */
final class Letters {

    private Letters() {}

    static NewMail to(String address) {
        return to(address, "Nhắc việc");
    }

    static NewMail to(String address, String subject) {
        return to(address, subject, UUID.randomUUID().toString());
    }

    static NewMail to(String address, String subject, String key) {
        return to(address, subject, key, MailKind.DIGEST);
    }

    static NewMail to(String address, String subject, String key, MailKind kind) {
        Instant now = Instant.now();
        return new NewMail(
                kind,
                null,
                "thu/" + key,
                key,
                address,
                new Letter(subject, "Kính gửi đồng chí.", "<p>Kính gửi đồng chí.</p>"),
                now,
                now.plus(Duration.ofDays(1)));
    }
}
