package vn.caunoi.registry.information;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.problem.PreconditionFailed;
import vn.caunoi.vietnamese.Folding;

/** An entry of the list of information that an agency has to make public by itself. */
@Entity
@Table(name = "disclosure")
class Disclosure {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column
    private String title;

    @Column
    @Enumerated(EnumType.STRING)
    private DisclosureForm form;

    @Column
    private String place;

    @Column(name = "created_on")
    private LocalDate createdOn;

    @Column(name = "special_due")
    private @Nullable LocalDate specialDue;

    @Column(name = "special_basis")
    private @Nullable String specialBasis;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "shown_until")
    private @Nullable LocalDate shownUntil;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "search_text")
    private String searchText;

    /** For Hibernate. */
    protected Disclosure() {}

    private Disclosure(UUID id, UUID agencyId) {
        this.id = id;
        this.agencyId = agencyId;
    }

    /**
     * A new entry.
     *
     * @throws SpecialTermIncomplete when a special term has only one of day and basis
     * @throws DisclosureDaysWrong when the days cannot follow each other
     */
    static Disclosure recorded(UUID agencyId, RecordDisclosure command, LocalDate today, Instant now, String by) {
        Disclosure disclosure = new Disclosure(UuidCreator.getTimeOrderedEpoch(), agencyId);
        disclosure.describe(command, today);
        disclosure.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        disclosure.recordedBy = by;
        return disclosure;
    }

    /** Replaces what is known, as last seen. Fails as {@link #recorded}. */
    void change(long seen, RecordDisclosure command, LocalDate today) {
        requireAt(seen);
        describe(command, today);
    }

    /**
     * It is public now.
     *
     * @throws DisclosedBefore the second time
     * @throws DisclosureDaysWrong when the days cannot follow each other
     */
    void publish(long seen, PublishDisclosure command, LocalDate today) {
        requireAt(seen);
        if (publishedOn != null) {
            throw new DisclosedBefore();
        }
        requireOrder(command.publishedOn(), command.shownUntil(), today);
        publishedOn = command.publishedOn();
        shownUntil = command.shownUntil();
        if (command.place() != null) {
            place = command.place().strip();
        }
    }

    private void describe(RecordDisclosure command, LocalDate today) {
        if ((command.specialDue() == null) != (command.specialBasis() == null)) {
            throw new SpecialTermIncomplete();
        }
        title = command.title().strip();
        form = command.form();
        place = command.place().strip();
        createdOn = command.createdOn();
        specialDue = command.specialDue();
        specialBasis =
                command.specialBasis() == null ? null : command.specialBasis().strip();
        searchText = Folding.fold(title);
        if (createdOn.isAfter(today)) {
            throw new DisclosureDaysWrong();
        }
        if (publishedOn != null) {
            requireOrder(publishedOn, shownUntil, today);
        }
    }

    private void requireOrder(LocalDate published, @Nullable LocalDate until, LocalDate today) {
        if (published.isBefore(createdOn) || published.isAfter(today) || (until != null && until.isBefore(published))) {
            throw new DisclosureDaysWrong();
        }
    }

    private void requireAt(long seen) {
        if (seen != version) {
            throw new PreconditionFailed();
        }
    }

    /** Another agency answers for it. */
    void goTo(UUID agency) {
        agencyId = agency;
    }

    /** The moment that sets the default term going. */
    Instant trigger() {
        return createdOn.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID agencyId() {
        return agencyId;
    }

    String title() {
        return title;
    }

    DisclosureForm form() {
        return form;
    }

    String place() {
        return place;
    }

    LocalDate createdOn() {
        return createdOn;
    }

    @Nullable
    LocalDate specialDue() {
        return specialDue;
    }

    @Nullable
    String specialBasis() {
        return specialBasis;
    }

    @Nullable
    LocalDate publishedOn() {
        return publishedOn;
    }

    @Nullable
    LocalDate shownUntil() {
        return shownUntil;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Disclosure disclosure && id.equals(disclosure.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
