package vn.caunoi.registry.conference;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.press.PressEntryNotFound;
import vn.caunoi.registry.press.PressEntryView;
import vn.caunoi.registry.press.PressService;

/** Whom of the press a conference invites, whom they send, and who came. */
@ApplicationScoped
public class GuestService {
    private final ConferenceService conferences;
    private final ConferenceRepository rows;
    private final GuestRepository guests;
    private final PressService press;
    private final Invitations invitations;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    GuestService(
            ConferenceService conferences,
            ConferenceRepository rows,
            GuestRepository guests,
            PressService press,
            Invitations invitations,
            AuditTrail audit,
            Clock clock) {
        this.conferences = conferences;
        this.rows = rows;
        this.guests = guests;
        this.press = press;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    /** Fails with {@link ConferenceNotFound}, or with {@link vn.caunoi.registry.agency.NotYourAgency}. */
    @WithSession
    public Uni<GuestList> list(UUID conference) {
        return conferences.requireInsight(conference).chain(() -> view(conference));
    }

    /**
     * Puts entries of the press directory on the list; who is there already stays there once. Fails with
     * {@link PressEntryNotFound} or {@link ConferenceNotInState}.
     */
    @WithTransaction
    public Uni<GuestList> invite(UUID id, List<UUID> entries) {
        return alive(id).chain(conference -> press.find(entries).chain(found -> {
            if (found.size() < new HashSet<>(entries).size()) {
                throw new PressEntryNotFound();
            }
            return guests.of(id)
                    .map(known -> added(id, found, known))
                    .chain(added -> added.isEmpty() ? Uni.createFrom().voidItem() : guests.persist(added))
                    .chain(() -> recorded("guests-added", conference));
        }));
    }

    private List<Guest> added(UUID conference, List<PressEntryView> wanted, List<Guest> known) {
        Set<UUID> there = known.stream().map(Guest::pressEntryId).collect(Collectors.toSet());
        return wanted.stream()
                .filter(entry -> !there.contains(entry.id()))
                .map(entry -> Guest.invited(conference, entry.id(), clock.instant()))
                .toList();
    }

    /** Takes somebody off the list. Fails with {@link GuestNotFound} or {@link GuestInvited}. */
    @WithTransaction
    public Uni<GuestList> remove(UUID id, UUID guest) {
        return alive(id).chain(conference -> guests.require(id, guest)
                .invoke(Guest::requireRemovable)
                .chain(guests::delete)
                .chain(() -> recorded("guest-removed", conference)));
    }

    /**
     * Writes to everybody on the list who has an address and was not written to. Where a notice is needed it comes
     * first. Fails with {@link ConferenceNotInState}.
     */
    @WithTransaction
    public Uni<GuestList> send(UUID id) {
        return alive(id).chain(conference -> rows.requireRow(id).chain(row -> {
            conference.require(row.noticeNeeded() ? ConferenceState.NOTIFIED : ConferenceState.PLANNED);
            Instant now = clock.instant();
            if (!now.isBefore(conference.startsAt())) {
                throw new ConferenceNotInState();
            }
            return guests.of(id)
                    .chain(list -> invitations.send(row, list, now))
                    .chain(() -> recorded("invitations-sent", conference));
        }));
    }

    /** Says whom somebody sends, and whether that person came. Fails with {@link GuestNotFound}. */
    @WithTransaction
    public Uni<GuestList> accredit(UUID id, UUID guest, AccreditGuest command) {
        return alive(id).chain(conference -> guests.require(id, guest)
                .invoke(found -> found.accredit(command, conference.startsAt(), clock.instant()))
                .chain(() -> recorded("guest-accredited", conference)));
    }

    private Uni<Conference> alive(UUID id) {
        return conferences
                .requireActing(id)
                .chain(() -> rows.requireForChange(id))
                .invoke(Conference::requireAlive);
    }

    private Uni<GuestList> recorded(String action, Conference conference) {
        return guests.flush()
                .chain(() -> view(conference.id()))
                .call(list -> audit.record(
                        action, ConferenceService.ENTITY, conference.id(), conference.agencyId(), null, list));
    }

    private Uni<GuestList> view(UUID conference) {
        return guests.of(conference).chain(list -> invitations
                .entriesOf(list)
                .map(entries -> new GuestList(list.stream()
                        .flatMap(guest -> Stream.ofNullable(entries.get(guest.pressEntryId()))
                                .map(guest::view))
                        .toList())));
    }
}
