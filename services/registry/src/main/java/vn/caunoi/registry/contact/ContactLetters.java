package vn.caunoi.registry.contact;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import vn.caunoi.registry.mail.Letter;
import vn.caunoi.registry.mail.MailConfig;
import vn.caunoi.registry.platform.WrittenTime;
import vn.caunoi.registry.spokesperson.SpeakingTerm;

/** The words that carry a confirmation link to whoever is asked. */
@ApplicationScoped
class ContactLetters {

    /** Where the web UI answers links. */
    private static final String PAGE = "/xac-nhan";

    private final Template text;
    private final Template html;
    private final URI publicUrl;

    @Inject
    ContactLetters(
            @Location("mail/contact.txt") Template text,
            @Location("mail/contact.html") Template html,
            MailConfig config) {
        this.text = text;
        this.html = html;
        this.publicUrl = config.publicUrl();
    }

    /** What the templates say. */
    public record Words(
            String personName,
            String position,
            String agencyName,
            String phone,
            String email,
            String link,
            String until,
            boolean reminder) {}

    Letter letter(SpeakingTerm term, String agencyName, String token, Instant until, boolean reminder) {
        Words words = new Words(
                term.personName(),
                term.position(),
                agencyName,
                term.phone(),
                term.email(),
                publicUrl.resolve(PAGE) + "#" + token,
                WrittenTime.moment(until),
                reminder);
        return new Letter(
                (reminder
                                ? "Nhắc lại: xin xác nhận thông tin liên hệ của người phát ngôn, "
                                : "Xin xác nhận thông tin liên hệ của người phát ngôn, ")
                        + agencyName,
                text.data("words", words).render(),
                html.data("words", words).render());
    }
}
