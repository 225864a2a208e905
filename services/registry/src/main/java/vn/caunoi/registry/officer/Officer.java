package vn.caunoi.registry.officer;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.PreconditionFailed;
import vn.caunoi.registry.office.PeriodInverted;
import vn.caunoi.vietnamese.Folding;

/** Somebody who communicates policy for an agency, for a time. */
@Entity
@Table(name = "communication_officer")
class Officer {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "person_name")
    private String personName;

    @Column
    private String position;

    @Column
    private String phone;

    @Column
    private String email;

    @Column(name = "decision_number")
    private @Nullable String decisionNumber;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

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
    protected Officer() {}

    private Officer(UUID id, UUID agencyId) {
        this.id = id;
        this.agencyId = agencyId;
    }

    /**
     * Somebody new.
     *
     * @throws PeriodInverted when the last day lies before the first
     */
    static Officer recorded(UUID agencyId, RecordOfficer command, Instant now, String by) {
        Officer officer = new Officer(UuidCreator.getTimeOrderedEpoch(), agencyId);
        officer.describe(command);
        // The database keeps microseconds; what is answered now must equal what is read later.
        officer.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        officer.recordedBy = by;
        return officer;
    }

    /**
     * Replaces what is known.
     *
     * @param seen the version that the editor had before their eyes
     * @throws PreconditionFailed when it has changed since
     */
    void change(long seen, RecordOfficer command) {
        requireAt(seen);
        describe(command);
    }

    /**
     * Ends the time of this person.
     *
     * @throws PreconditionFailed when it has changed since it was seen
     * @throws PeriodInverted when the last day lies before the first
     */
    void end(long seen, LocalDate lastDay) {
        requireAt(seen);
        PeriodInverted.refuse(activeFrom, lastDay, "lastDay");
        activeTo = lastDay;
    }

    /** Its agency is no more. */
    void endWithAgency(LocalDate lastDay) {
        activeTo = lastDay;
    }

    /** The same person in the same post, for the agency that takes the place of this one. */
    Officer continued(UUID heir, LocalDate from, Instant now) {
        Officer next = new Officer(UuidCreator.getTimeOrderedEpoch(), heir);
        next.personName = personName;
        next.position = position;
        next.phone = phone;
        next.email = email;
        next.decisionNumber = decisionNumber;
        next.decidedOn = decidedOn;
        next.activeFrom = from;
        next.activeTo = activeTo;
        next.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        next.recordedBy = recordedBy;
        next.searchText = searchText;
        return next;
    }

    /** Begins for another agency, because the one that named this person will be no more by then. */
    void goTo(UUID heir) {
        agencyId = heir;
    }

    private void requireAt(long seen) {
        if (seen != version) {
            throw new PreconditionFailed();
        }
    }

    private void describe(RecordOfficer command) {
        PeriodInverted.refuse(command.activeFrom(), command.activeTo(), "activeTo");
        personName = command.personName().strip();
        position = command.position().strip();
        phone = command.phone();
        email = command.email().toLowerCase(Locale.ROOT);
        decisionNumber = command.decisionNumber();
        decidedOn = command.decidedOn();
        activeFrom = command.activeFrom();
        activeTo = command.activeTo();
        searchText = Folding.fold(personName + " " + position);
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

    String personName() {
        return personName;
    }

    String position() {
        return position;
    }

    String phone() {
        return phone;
    }

    String email() {
        return email;
    }

    @Nullable
    String decisionNumber() {
        return decisionNumber;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
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
        return other instanceof Officer officer && id.equals(officer.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
