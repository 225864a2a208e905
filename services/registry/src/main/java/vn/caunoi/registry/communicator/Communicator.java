package vn.caunoi.registry.communicator;

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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.PreconditionFailed;
import vn.caunoi.registry.office.PeriodInverted;
import vn.caunoi.vietnamese.Folding;

/** Somebody who explains policies in person, for as long as the agency has them do so. */
@Entity
@Table(name = "communicator")
class Communicator {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column
    private String code;

    @Column
    @Enumerated(EnumType.STRING)
    private CommunicatorKind kind;

    @Column
    private String level;

    @Column(name = "person_name")
    private String personName;

    @Column
    private @Nullable String position;

    @Column(name = "commune_id")
    private @Nullable UUID communeId;

    @Column
    private @Nullable String villages;

    @Column
    private String languages;

    @Column
    private @Nullable String phone;

    @Column
    private @Nullable String email;

    @Column(name = "decision_number")
    private @Nullable String decisionNumber;

    @Column(name = "active_from")
    private LocalDate activeFrom;

    @Column(name = "active_to")
    private @Nullable LocalDate activeTo;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "search_text")
    private String searchText;

    /** For Hibernate. */
    protected Communicator() {}

    private Communicator(UUID id, UUID agencyId) {
        this.id = id;
        this.agencyId = agencyId;
    }

    /**
     * A new one. What the command says has passed {@link CommunicatorRules}.
     *
     * @throws PeriodInverted when the last day lies before the first
     */
    static Communicator recorded(UUID agencyId, RecordCommunicator command, Instant now, String by) {
        Communicator communicator = new Communicator(UuidCreator.getTimeOrderedEpoch(), agencyId);
        communicator.describe(command);
        // The database keeps microseconds; what is answered now must equal what is read later.
        communicator.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        communicator.recordedBy = by;
        return communicator;
    }

    /** What somebody would be who is not recorded. */
    static Communicator preview(UUID agencyId, RecordCommunicator command) {
        Communicator communicator = new Communicator(new UUID(0, 0), agencyId);
        communicator.describe(command);
        return communicator;
    }

    /**
     * Replaces what is known.
     *
     * @param seen the version that the editor had before their eyes
     * @throws PreconditionFailed when it has changed since
     */
    void change(long seen, RecordCommunicator command) {
        requireAt(seen);
        describe(command);
    }

    /**
     * Ends the time of this person.
     *
     * @param seen the version that the editor had before their eyes
     * @throws PreconditionFailed when it has changed since
     * @throws PeriodInverted when the last day lies before the first
     */
    void retire(long seen, LocalDate lastDay) {
        requireAt(seen);
        PeriodInverted.refuse(activeFrom, lastDay, "lastDay");
        activeTo = lastDay;
    }

    /** Goes over to another agency, perhaps under another number because this one is taken there. */
    void moveTo(UUID agency, String newCode) {
        agencyId = agency;
        code = newCode;
        searchText = searchable();
    }

    /** Works in another commune from now on, because the old one became part of it. */
    void worksIn(UUID commune) {
        communeId = commune;
    }

    /** Whether both are in office on some day. */
    boolean overlaps(Communicator other) {
        return (activeTo == null || !activeTo.isBefore(other.activeFrom))
                && (other.activeTo == null || !other.activeTo.isBefore(activeFrom));
    }

    private void requireAt(long seen) {
        if (seen != version) {
            throw new PreconditionFailed();
        }
    }

    private void describe(RecordCommunicator command) {
        PeriodInverted.refuse(command.activeFrom(), command.activeTo(), "activeTo");
        code = command.code();
        kind = command.kind();
        level = command.level();
        personName = command.personName().strip();
        position = stripped(command.position());
        communeId = command.communeId();
        villages = stripped(command.villages());
        languages = stored(command.languages());
        phone = command.phone();
        email = command.email();
        decisionNumber = command.decisionNumber();
        activeFrom = command.activeFrom();
        activeTo = command.activeTo();
        searchText = searchable();
    }

    private String searchable() {
        return Folding.fold(String.join(
                " ", List.of(personName, code, position == null ? "" : position, villages == null ? "" : villages)));
    }

    private static String stored(List<String> codes) {
        return " " + String.join(" ", codes.stream().distinct().sorted().toList()) + " ";
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    boolean isActiveOn(LocalDate day) {
        return !activeFrom.isAfter(day) && (activeTo == null || !activeTo.isBefore(day));
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

    String code() {
        return code;
    }

    CommunicatorKind kind() {
        return kind;
    }

    String level() {
        return level;
    }

    String personName() {
        return personName;
    }

    @Nullable
    String position() {
        return position;
    }

    @Nullable
    UUID communeId() {
        return communeId;
    }

    @Nullable
    String villages() {
        return villages;
    }

    List<String> languages() {
        return List.of(languages.strip().split(" ", -1));
    }

    @Nullable
    String phone() {
        return phone;
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    String decisionNumber() {
        return decisionNumber;
    }

    LocalDate activeFrom() {
        return activeFrom;
    }

    @Nullable
    LocalDate activeTo() {
        return activeTo;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Communicator communicator && id.equals(communicator.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
