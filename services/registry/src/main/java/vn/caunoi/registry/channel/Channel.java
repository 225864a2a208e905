package vn.caunoi.registry.channel;

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
import vn.caunoi.problem.PreconditionFailed;
import vn.caunoi.registry.office.PeriodInverted;

/** A channel that an agency has announced as its own. */
@Entity
@Table(name = "official_channel")
class Channel {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column
    @Enumerated(EnumType.STRING)
    private ChannelKind kind;

    @Column
    private String name;

    @Column
    private String address;

    @Column(name = "document_number")
    private @Nullable String documentNumber;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @Column(name = "active_from")
    private LocalDate activeFrom;

    @Column(name = "active_to")
    private @Nullable LocalDate activeTo;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For Hibernate. */
    protected Channel() {}

    private Channel(UUID id, UUID agencyId) {
        this.id = id;
        this.agencyId = agencyId;
    }

    /**
     * A new announcement.
     *
     * @throws ChannelAddressRefused when a channel of this kind has no such address
     * @throws PeriodInverted when the last day lies before the first
     */
    static Channel announced(UUID agencyId, AnnounceChannel command, Instant now, String by) {
        Channel channel = new Channel(UuidCreator.getTimeOrderedEpoch(), agencyId);
        channel.describe(command);
        // The database keeps microseconds; what is answered now must equal what is read later.
        channel.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        channel.recordedBy = by;
        return channel;
    }

    /**
     * Replaces what is known.
     *
     * @throws PreconditionFailed when it has changed since it was seen
     */
    void change(long seen, AnnounceChannel command) {
        requireAt(seen);
        describe(command);
    }

    /**
     * Ends the use.
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

    /** The same channel in the hands of whoever takes over. */
    Channel continued(UUID heir, LocalDate from, Instant now) {
        Channel next = new Channel(UuidCreator.getTimeOrderedEpoch(), heir);
        next.kind = kind;
        next.name = name;
        next.address = address;
        next.documentNumber = documentNumber;
        next.announcedOn = announcedOn;
        next.activeFrom = from;
        next.activeTo = activeTo;
        next.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        next.recordedBy = recordedBy;
        return next;
    }

    /** Begins with another agency, because the one that announced it will be no more by then. */
    void goTo(UUID heir) {
        agencyId = heir;
    }

    private void requireAt(long seen) {
        if (seen != version) {
            throw new PreconditionFailed();
        }
    }

    private void describe(AnnounceChannel command) {
        PeriodInverted.refuse(command.activeFrom(), command.activeTo(), "activeTo");
        kind = command.kind();
        name = command.name().strip();
        address = command.kind().address(command.address()).orElseThrow(ChannelAddressRefused::new);
        documentNumber = command.documentNumber();
        announcedOn = command.announcedOn();
        activeFrom = command.activeFrom();
        activeTo = command.activeTo();
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

    ChannelKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    @Nullable
    String documentNumber() {
        return documentNumber;
    }

    LocalDate announcedOn() {
        return announcedOn;
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
        return other instanceof Channel channel && id.equals(channel.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
