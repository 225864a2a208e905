package vn.caunoi.registry.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.mail.MailHours;
import vn.caunoi.registry.mail.MailKind;
import vn.caunoi.registry.mail.MailService;
import vn.caunoi.registry.mail.MailState;
import vn.caunoi.registry.mail.NewMail;
import vn.caunoi.registry.mail.Standing;
import vn.caunoi.registry.spokesperson.SpeakingTerm;

/** Opens questions and has them mailed, inside the transaction of the caller. */
@ApplicationScoped
class ContactQuestions {

    private final ConfirmationRepository confirmations;
    private final ContactLinks links;
    private final ContactLetters letters;
    private final MailService mails;
    private final MailHours hours;
    private final ContactConfig config;

    @Inject
    ContactQuestions(
            ConfirmationRepository confirmations,
            ContactLinks links,
            ContactLetters letters,
            MailService mails,
            MailHours hours,
            ContactConfig config) {
        this.confirmations = confirmations;
        this.links = links;
        this.letters = letters;
        this.mails = mails;
        this.hours = hours;
        this.config = config;
    }

    /** What mails about the contact of an assignment are found by. */
    static String about(UUID assignmentId) {
        return "contact/" + assignmentId;
    }

    /** Somebody wants to know: the open question is replaced and mailed as if nobody had been asked before. */
    Uni<ContactConfirmation> askAnew(SpeakingTerm term, String agencyName, String by, Instant now) {
        return mails.withdraw(about(term.id()))
                .chain(() -> replace(ContactConfirmation.asked(term.id(), now, config.linkLife(), by), now))
                .call(question -> mail(question, term, agencyName, MailKind.CONTACT_QUESTION, hours.awake(now), now));
    }

    /**
     * The question that can be answered now. One that nobody answered in time is replaced, so that there always is a
     * link to hand on; whoever was reached by mails about it is not written to from the beginning again.
     *
     * @param open the question that is out; null when there is none
     * @param last how the newest mail about it fared; null when there is none
     */
    Uni<ContactConfirmation> current(
            SpeakingTerm term, @Nullable ContactConfirmation open, @Nullable Standing last, Instant now) {
        if (open != null && !open.hasExpired(now)) {
            return Uni.createFrom().item(open);
        }
        ContactConfirmation next = ContactConfirmation.asked(term.id(), now, config.linkLife(), "registry");
        if (open != null && last != null && last.state() != MailState.WAITING && last.state() != MailState.WITHDRAWN) {
            next.goesOnFrom(open);
        }
        return mails.withdraw(about(term.id())).chain(() -> replace(next, now));
    }

    /** Hands question or reminder over to be mailed, if it is time; answers whether it did. */
    Uni<Boolean> mailIfDue(
            ContactConfirmation question, SpeakingTerm term, String agencyName, @Nullable Standing last, Instant now) {
        return question.mailDue(last, config, now)
                .map(kind -> mail(question, term, agencyName, kind, hours.atWork(now), now))
                .orElseGet(() -> Uni.createFrom().item(false));
    }

    private Uni<Boolean> mail(
            ContactConfirmation question,
            SpeakingTerm term,
            String agencyName,
            MailKind kind,
            Instant notBefore,
            Instant now) {
        question.mailed(now);
        String token = links.token(question.id(), question.expiresAt());
        return mails.post(new NewMail(
                kind,
                term.agencyId(),
                about(term.id()),
                about(term.id()) + "/" + question.id() + "/" + question.reminders(),
                term.email(),
                letters.letter(term, agencyName, token, question.expiresAt(), kind == MailKind.CONTACT_REMINDER),
                notBefore,
                question.expiresAt()));
    }

    private Uni<ContactConfirmation> replace(ContactConfirmation next, Instant now) {
        return confirmations
                .findOpen(next.assignmentId())
                .invoke(open -> {
                    if (open != null) {
                        open.close(now);
                    }
                })
                // The old one must be closed before the new one opens, also in the order of the statements.
                .chain(() -> confirmations.flush())
                .chain(() -> confirmations.persistAndFlush(next));
    }
}
