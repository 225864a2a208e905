package vn.caunoi.registry.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** How mail leaves. Where the server is and how it is spoken to are settings of {@code quarkus.mailer}. */
@ConfigMapping(prefix = "registry.mail")
public interface MailConfig {

    /** The mail server; without one mails are kept, and the console says so. */
    Optional<String> server();

    /** Where people reach the suite: links lead there. */
    URI publicUrl();

    /** Official address of the office that answers for the province; told what nobody else can be told. */
    Optional<String> office();

    /** How often is looked for mails to be sent. */
    @WithDefault("5s")
    String every();

    /** Mails sent at one look; the rest waits for the next one. */
    @WithDefault("20")
    @Min(1)
    @Max(1000)
    int batch();

    /** How long a server may take for one mail. */
    @WithDefault("60s")
    Duration patience();

    /** After this time somebody else may send what one instance began; longer than the patience. */
    @WithDefault("5m")
    Duration lease();

    /** The pause after the first failure; each further one doubles it. */
    @WithDefault("30s")
    Duration shortestPause();

    @WithDefault("1h")
    Duration longestPause();

    /** How often a server may ask to try again before a mail is given up. */
    @WithDefault("12")
    @Min(1)
    @Max(1000)
    int mostDeferrals();

    /** Receipts that one address which a public form was given gets within a day; further ones do not leave. */
    @WithDefault("20")
    @Min(1)
    @Max(1000)
    int mostReceipts();

    /** Nothing but clocks that run in hours is sent from here… */
    @WithDefault("20:00")
    LocalTime quietFrom();

    /** …to here. Equal times: no quiet. */
    @WithDefault("07:00")
    LocalTime quietTo();

    /** How long settled mails stay in the list. */
    @WithDefault("180d")
    Duration keep();
}
