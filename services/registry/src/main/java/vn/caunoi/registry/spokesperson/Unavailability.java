package vn.caunoi.registry.spokesperson;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.PreconditionFailed;

/**
 * A time in which a regular spokesperson cannot act. They report to the head, who authorises somebody else in writing
 * (Decree 244/2026, art. 3); the public list then names both.
 */
@Entity
@Table(name = "unavailability")
class Unavailability {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column
    @Enumerated(EnumType.STRING)
    private UnavailabilityReason reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    /** For Hibernate. */
    protected Unavailability() {}

    private Unavailability(UUID id) {
        this.id = id;
    }

    /**
     * Reports that somebody cannot act.
     *
     * @throws PeriodInverted when it would end before it begins
     * @throws NotRegularThen when nobody is regular spokesperson by this assignment in all of that time
     */
    static Unavailability reported(Assignment regular, ReportUnavailability command, Instant now, String by) {
        Unavailability unavailability = new Unavailability(UuidCreator.getTimeOrderedEpoch());
        unavailability.agencyId = regular.agencyId();
        unavailability.assignmentId = regular.id();
        unavailability.startsAt = micros(command.from());
        unavailability.endsAt = micros(command.to());
        unavailability.reason = command.reason();
        unavailability.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        unavailability.recordedBy = by;
        if (!unavailability.endsAt.isAfter(unavailability.startsAt)) {
            throw new PeriodInverted("to");
        }
        if (regular.kind() != SpokespersonKind.REGULAR || !regular.speaksAt(unavailability.startsAt)) {
            throw new NotRegularThen();
        }
        return unavailability;
    }

    /**
     * Is back: what has not begun is cancelled, what runs ends now.
     *
     * @throws PreconditionFailed when it has changed since
     * @throws UnavailabilityOver when it has ended or was cancelled
     */
    void end(long seen, Instant now) {
        Instant moment = now.truncatedTo(ChronoUnit.MICROS);
        if (seen != version) {
            throw new PreconditionFailed();
        }
        if (cancelledAt != null || !endsAt.isAfter(moment)) {
            throw new UnavailabilityOver();
        }
        if (startsAt.isBefore(moment)) {
            endsAt = moment;
        } else {
            cancelledAt = moment;
        }
    }

    /** Whether somebody who speaks from one moment to another does so within this time. */
    boolean covers(Instant from, @Nullable Instant to) {
        return cancelledAt == null && !from.isBefore(startsAt) && to != null && !to.isAfter(endsAt);
    }

    private static Instant micros(OffsetDateTime time) {
        return time.toInstant().truncatedTo(ChronoUnit.MICROS);
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

    UUID assignmentId() {
        return assignmentId;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    UnavailabilityReason reason() {
        return reason;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    @Nullable
    Instant cancelledAt() {
        return cancelledAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unavailability unavailability && id.equals(unavailability.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
