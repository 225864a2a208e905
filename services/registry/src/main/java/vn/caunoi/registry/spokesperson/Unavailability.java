package vn.caunoi.registry.spokesperson;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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

    /** Told to everybody at once: whoever has fallen ill cannot wait for a second person. */
    @Column
    private boolean urgent;

    @Embedded
    private Proposal proposal;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    /** For Hibernate. */
    protected Unavailability() {}

    private Unavailability(UUID id) {
        this.id = id;
    }

    /**
     * Reports that somebody cannot act, for somebody else to confirm.
     *
     * @throws PeriodInverted when it would end before it begins
     * @throws NotRegularThen when nobody is regular spokesperson by this assignment when it begins
     * @throws AbsenceNotUrgent when it is urgent and has not begun
     */
    static Unavailability reported(Assignment regular, ReportUnavailability command, Instant now, String by) {
        Unavailability unavailability = new Unavailability(UuidCreator.getTimeOrderedEpoch());
        unavailability.agencyId = regular.agencyId();
        unavailability.assignmentId = regular.id();
        unavailability.startsAt = Micros.of(command.from());
        unavailability.endsAt = Micros.of(command.to());
        unavailability.reason = command.reason();
        unavailability.urgent = Boolean.TRUE.equals(command.urgent());
        unavailability.proposal = Proposal.of(now, by);
        if (!unavailability.endsAt.isAfter(unavailability.startsAt)) {
            throw new PeriodInverted("to");
        }
        unavailability.requireRegular(regular);
        if (unavailability.urgent && unavailability.startsAt.isAfter(now)) {
            throw new AbsenceNotUrgent();
        }
        return unavailability;
    }

    private void requireRegular(Assignment regular) {
        if (regular.kind() != SpokespersonKind.REGULAR || !regular.speaksAt(startsAt)) {
            throw new NotRegularThen();
        }
    }

    /** By the province's office, from the agency's signed letter. */
    void confirmAtOnce() {
        proposal.confirmAtOnce();
    }

    /**
     * The second pair of hands.
     *
     * @throws PreconditionFailed when it has changed since
     * @throws ProposalSettled when it is no proposal any more
     * @throws SamePerson when whoever reported it confirms
     * @throws NotRegularThen when the assignment does not run then any more
     */
    void confirm(long seen, Assignment regular, Instant now, String by) {
        requireVersion(seen);
        proposal.requireDecidableBy(by);
        requireRegular(regular);
        proposal.confirm(now, by);
    }

    /** Refuses it; what was told to everybody ends with that. Fails as {@link #confirm} does. */
    void reject(long seen, String why, Instant now, String by) {
        requireVersion(seen);
        boolean running = isInForce();
        proposal.reject(why, now, by);
        stopIf(running, now);
    }

    /** Takes it back; what was told to everybody ends with that. */
    void withdraw(long seen, Instant now, String by) {
        requireVersion(seen);
        boolean running = isInForce();
        proposal.withdraw(now, by);
        stopIf(running, now);
    }

    /** Nobody has to decide it any more: the agency has ended. */
    void lapse(String why, Instant now, String by) {
        proposal.lapse(why, now, by);
        stopIf(urgent, now);
    }

    /**
     * Is back: what has not begun is cancelled, what runs ends now.
     *
     * @throws PreconditionFailed when it has changed since
     * @throws AbsenceNotConfirmed when it is not in force
     * @throws UnavailabilityOver when it has ended or was cancelled
     */
    void end(long seen, Instant now) {
        requireVersion(seen);
        if (!isInForce()) {
            throw new AbsenceNotConfirmed();
        }
        if (isOver(now)) {
            throw new UnavailabilityOver();
        }
        stop(now);
    }

    private void stopIf(boolean running, Instant now) {
        if (running && !isOver(now)) {
            stop(now);
        }
    }

    private boolean isOver(Instant now) {
        return cancelledAt != null || !endsAt.isAfter(now.truncatedTo(ChronoUnit.MICROS));
    }

    private void stop(Instant now) {
        Instant moment = now.truncatedTo(ChronoUnit.MICROS);
        if (startsAt.isBefore(moment)) {
            endsAt = moment;
        } else {
            cancelledAt = moment;
        }
    }

    private void requireVersion(long seen) {
        if (seen != version) {
            throw new PreconditionFailed();
        }
    }

    /** Whether everybody is told: a second person confirmed it, or it is urgent and nobody has refused it. */
    boolean isInForce() {
        return proposal.isConfirmed() || (urgent && proposal.isOpen());
    }

    /** Whether it may still be put in force. */
    boolean isAlive() {
        return cancelledAt == null && (proposal.isConfirmed() || proposal.isOpen());
    }

    /** Whether somebody who speaks from one moment to another does so within this time. */
    boolean covers(Instant from, @Nullable Instant to) {
        return isAlive() && !from.isBefore(startsAt) && to != null && !to.isAfter(endsAt);
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

    boolean urgent() {
        return urgent;
    }

    Proposal proposal() {
        return proposal;
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
