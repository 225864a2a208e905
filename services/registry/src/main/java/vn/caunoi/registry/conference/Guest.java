package vn.caunoi.registry.conference;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.press.PressEntryView;

/** Somebody of the press on the list of a conference. */
@Entity
@Table(name = "conference_guest")
class Guest {
    @Id
    private UUID id;

    @Column(name = "conference_id")
    private UUID conferenceId;

    @Column(name = "press_entry_id")
    private UUID pressEntryId;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "mailed_at")
    private @Nullable Instant mailedAt;

    @Column
    private @Nullable String representative;

    @Column(name = "press_card")
    private @Nullable String pressCard;

    @Column(name = "accredited_at")
    private @Nullable Instant accreditedAt;

    @Column
    private @Nullable Boolean attended;

    /** For Hibernate. */
    protected Guest() {}

    static Guest invited(UUID conference, UUID pressEntry, Instant now) {
        Guest guest = new Guest();
        guest.id = UuidCreator.getTimeOrderedEpoch();
        guest.conferenceId = conference;
        guest.pressEntryId = pressEntry;
        guest.invitedAt = now.truncatedTo(ChronoUnit.MICROS);
        return guest;
    }

    void mailed(Instant now) {
        mailedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** @throws ConferenceNotOver when it is said of a conference to come who came */
    void accredit(AccreditGuest command, Instant startsAt, Instant now) {
        if (command.attended() != null && now.isBefore(startsAt)) {
            throw new ConferenceNotOver();
        }
        representative = command.representative().strip();
        pressCard = command.pressCard();
        accreditedAt = accreditedAt == null ? now.truncatedTo(ChronoUnit.MICROS) : accreditedAt;
        attended = command.attended();
    }

    /** @throws GuestInvited when the invitation has left, or somebody was named */
    void requireRemovable() {
        if (mailedAt != null || accreditedAt != null) {
            throw new GuestInvited();
        }
    }

    boolean isMailed() {
        return mailedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID conferenceId() {
        return conferenceId;
    }

    UUID pressEntryId() {
        return pressEntryId;
    }

    GuestView view(PressEntryView entry) {
        return new GuestView(
                id,
                pressEntryId,
                entry.kind(),
                entry.name(),
                entry.agencyName(),
                entry.email(),
                entry.phone(),
                invitedAt,
                mailedAt,
                representative,
                pressCard,
                accreditedAt,
                attended);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Guest guest && id.equals(guest.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
