package vn.caunoi.registry.conference;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.InTurn;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.mail.Letter;
import vn.caunoi.registry.mail.MailHours;
import vn.caunoi.registry.mail.MailKind;
import vn.caunoi.registry.mail.MailService;
import vn.caunoi.registry.mail.NewMail;
import vn.caunoi.registry.press.PressEntryView;
import vn.caunoi.registry.press.PressService;

/** What is written to the press about a conference, to addresses in office of the press directory only. */
@ApplicationScoped
class Invitations {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", Locale.ROOT).withZone(WorkingCalendar.ZONE);

    private final Template text;
    private final Template html;
    private final MailService mails;
    private final MailHours hours;
    private final PressService press;
    private final Clock clock;

    @Inject
    Invitations(
            @Location("mail/conference.txt") Template text,
            @Location("mail/conference.html") Template html,
            MailService mails,
            MailHours hours,
            PressService press,
            Clock clock) {
        this.text = text;
        this.html = html;
        this.mails = mails;
        this.hours = hours;
        this.press = press;
        this.clock = clock;
    }

    /** What the templates say. */
    public record Words(
            String name,
            String agencyName,
            String title,
            String content,
            String place,
            String time,
            String chair,
            @Nullable String calledOff) {}

    /** Invites everybody who was not invited yet and has an address. */
    Uni<Void> send(ConferenceView conference, List<Guest> guests, Map<UUID, PressEntryView> entries, Instant now) {
        return InTurn.forEach(guests.stream().filter(guest -> !guest.isMailed()).toList(), guest -> {
            PressEntryView entry = entries.get(guest.pressEntryId());
            if (entry == null || entry.email() == null) {
                return Uni.createFrom().voidItem();
            }
            guest.mailed(now);
            return post(conference, guest, entry, entry.email(), MailKind.CONFERENCE_INVITATION, null);
        });
    }

    /** Keeps back what has not left, and tells everybody who was invited that it does not take place. */
    Uni<Void> callOff(ConferenceView conference, List<Guest> guests, String reason) {
        List<Guest> invited = guests.stream().filter(Guest::isMailed).toList();
        return mails.withdraw(about(conference))
                .chain(() ->
                        press.find(invited.stream().map(Guest::pressEntryId).toList()))
                .chain(entries -> InTurn.forEach(invited, guest -> entries.stream()
                        .filter(entry -> entry.id().equals(guest.pressEntryId()) && entry.email() != null)
                        .findFirst()
                        .map(entry -> post(
                                conference,
                                guest,
                                entry,
                                String.valueOf(entry.email()),
                                MailKind.CONFERENCE_CALLED_OFF,
                                reason))
                        .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Void> post(
            ConferenceView conference,
            Guest guest,
            PressEntryView entry,
            String address,
            MailKind kind,
            @Nullable String calledOff) {
        Words words = new Words(
                entry.name(),
                conference.agencyName(),
                conference.title(),
                conference.content(),
                conference.place(),
                TIME.format(conference.startsAt()),
                conference.chair(),
                calledOff);
        Letter letter = new Letter(
                (calledOff == null ? "Mời dự họp báo: " : "Họp báo không diễn ra: ") + conference.title(),
                text.data("words", words).render(),
                html.data("words", words).render());
        return mails.post(new NewMail(
                        kind,
                        conference.agencyId(),
                        about(conference),
                        about(conference) + ":" + guest.id() + ":" + kind,
                        address,
                        letter,
                        hours.awake(clock.instant()),
                        conference.startsAt()))
                .replaceWithVoid();
    }

    private static String about(ConferenceView conference) {
        return "conference:" + conference.id();
    }
}
