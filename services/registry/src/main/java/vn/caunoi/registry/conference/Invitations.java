package vn.caunoi.registry.conference;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.InTurn;
import vn.caunoi.registry.mail.Letter;
import vn.caunoi.registry.mail.MailHours;
import vn.caunoi.registry.mail.MailKind;
import vn.caunoi.registry.mail.MailService;
import vn.caunoi.registry.mail.NewMail;
import vn.caunoi.registry.platform.WrittenTime;
import vn.caunoi.registry.press.PressEntryView;
import vn.caunoi.registry.press.PressService;

/** What is written to the press about a conference, to addresses in office of the press directory only. */
@ApplicationScoped
class Invitations {
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
    Uni<Void> send(ConferenceRepository.Row conference, List<Guest> guests, Instant now) {
        List<Guest> waiting = guests.stream().filter(guest -> !guest.isMailed()).toList();
        return toEach(waiting, (guest, entry) -> {
            guest.mailed(now);
            return post(conference, guest, entry, null);
        });
    }

    /** Keeps back what has not left, and tells everybody who was invited that it does not take place. */
    Uni<Void> callOff(ConferenceRepository.Row conference, List<Guest> guests, String reason) {
        List<Guest> invited = guests.stream().filter(Guest::isMailed).toList();
        return mails.withdraw(about(conference.conference()))
                .chain(() -> toEach(invited, (guest, entry) -> post(conference, guest, entry, reason)));
    }

    /** Whoever has no address in the press directory gets nothing. */
    private Uni<Void> toEach(List<Guest> guests, BiFunction<Guest, PressEntryView, Uni<Void>> write) {
        return entriesOf(guests)
                .chain(entries -> InTurn.forEach(guests, guest -> {
                    PressEntryView entry = entries.get(guest.pressEntryId());
                    return entry == null || entry.email() == null
                            ? Uni.createFrom().voidItem()
                            : write.apply(guest, entry);
                }));
    }

    /** What the press directory says of guests, by the ids of its entries. */
    Uni<Map<UUID, PressEntryView>> entriesOf(List<Guest> guests) {
        return press.find(guests.stream().map(Guest::pressEntryId).toList())
                .map(found -> found.stream().collect(Collectors.toMap(PressEntryView::id, Function.identity())));
    }

    /** @param calledOff why it does not take place; null to invite */
    private Uni<Void> post(
            ConferenceRepository.Row row, Guest guest, PressEntryView entry, @Nullable String calledOff) {
        Conference conference = row.conference();
        MailKind kind = calledOff == null ? MailKind.CONFERENCE_INVITATION : MailKind.CONFERENCE_CALLED_OFF;
        Words words = new Words(
                entry.name(),
                row.agencyName(),
                conference.title(),
                conference.content(),
                conference.place(),
                WrittenTime.moment(conference.startsAt()),
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
                        Objects.requireNonNull(entry.email()),
                        letter,
                        hours.awake(clock.instant()),
                        conference.startsAt()))
                .replaceWithVoid();
    }

    private static String about(Conference conference) {
        return "conference:" + conference.id();
    }
}
