package vn.caunoi.registry.conference;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.problem.PreconditionFailed;
import vn.caunoi.vietnamese.Folding;

/** A press conference, or the information of a month. */
@Entity
@Table(name = "conference")
class Conference {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column
    @Enumerated(EnumType.STRING)
    private ConferenceKind kind;

    @Column
    @Enumerated(EnumType.STRING)
    private ConferenceState state;

    @Column
    private String title;

    @Column
    private String content;

    @Column
    private String place;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column
    private String chair;

    @Column
    private String basis;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "notified_at")
    private @Nullable Instant notifiedAt;

    @Column(name = "notified_by")
    private @Nullable String notifiedBy;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private @Nullable String acknowledgedBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column
    private @Nullable String reason;

    @Column(name = "held_at")
    private @Nullable Instant heldAt;

    @Column
    private @Nullable String minutes;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "planned_by")
    private String plannedBy;

    /** For Hibernate. */
    protected Conference() {}

    static Conference planned(UUID agencyId, PlanConference command, Instant now, String by) {
        Conference conference = new Conference();
        conference.id = UuidCreator.getTimeOrderedEpoch();
        conference.agencyId = agencyId;
        conference.state = ConferenceState.PLANNED;
        conference.describe(command);
        conference.plannedAt = micros(now);
        conference.plannedBy = by;
        return conference;
    }

    /**
     * Replaces what is planned.
     *
     * @throws PreconditionFailed when it has changed since it was seen
     * @throws ConferenceNotInState once others were told
     */
    void change(long seen, PlanConference command) {
        requireAt(seen);
        require(ConferenceState.PLANNED);
        describe(command);
    }

    private void describe(PlanConference command) {
        kind = command.kind();
        title = command.title().strip();
        content = command.content().strip();
        place = command.place().strip();
        startsAt = micros(command.startsAt().toInstant());
        chair = command.chair().strip();
        basis = command.basis().strip();
        searchText = Folding.fold(title) + " " + Folding.fold(place) + " " + Folding.fold(chair);
    }

    /**
     * Tells the provincial committee.
     *
     * @param latest the last moment for it; null where the law knows none
     * @throws NoticeLate after that moment
     */
    void notify(long seen, @Nullable Deadline latest, Instant now, String by) {
        requireAt(seen);
        require(ConferenceState.PLANNED);
        if (!now.isBefore(startsAt) || (latest != null && now.isAfter(latest.dueAt()))) {
            throw new NoticeLate();
        }
        state = ConferenceState.NOTIFIED;
        notifiedAt = micros(now);
        notifiedBy = by;
    }

    /**
     * The provincial committee has nothing against it.
     *
     * @throws ConferenceNotInState when it was not told, or has said so already
     */
    void acknowledge(long seen, Instant now, String by) {
        requireAt(seen);
        require(ConferenceState.NOTIFIED);
        if (acknowledgedAt != null) {
            throw new ConferenceNotInState();
        }
        acknowledgedAt = micros(now);
        acknowledgedBy = by;
    }

    /**
     * The provincial committee does not let it take place.
     *
     * @param latest the last moment for it; null where the law knows none
     * @throws RefusalLate after that moment, or once it has begun
     */
    void refuse(long seen, String why, @Nullable Deadline latest, Instant now, String by) {
        requireAt(seen);
        require(ConferenceState.NOTIFIED);
        if (!now.isBefore(startsAt) || (latest != null && now.isAfter(latest.dueAt()))) {
            throw new RefusalLate();
        }
        settle(ConferenceState.REFUSED, now, by);
        reason = why.strip();
    }

    /** Whoever holds it gives it up. */
    void cancel(long seen, String why, Instant now, String by) {
        requireAt(seen);
        require(ConferenceState.PLANNED, ConferenceState.NOTIFIED);
        settle(ConferenceState.CANCELLED, now, by);
        reason = why.strip();
    }

    /**
     * It took place; without a notice too, where one was due: the register says what was.
     *
     * @throws ConferenceNotOver when that is still to come
     */
    void hold(long seen, HoldConference command, Instant now, String by) {
        requireAt(seen);
        require(ConferenceState.PLANNED, ConferenceState.NOTIFIED);
        if (command.heldAt().toInstant().isAfter(now)) {
            throw new ConferenceNotOver();
        }
        settle(ConferenceState.HELD, now, by);
        heldAt = micros(command.heldAt().toInstant());
        minutes = command.minutes().strip();
    }

    /** Puts right what was written down. */
    void correctMinutes(long seen, HoldConference command, Instant now) {
        requireAt(seen);
        require(ConferenceState.HELD);
        if (command.heldAt().toInstant().isAfter(now)) {
            throw new ConferenceNotOver();
        }
        heldAt = micros(command.heldAt().toInstant());
        minutes = command.minutes().strip();
    }

    private void settle(ConferenceState to, Instant now, String by) {
        state = to;
        settledAt = micros(now);
        settledBy = by;
    }

    /** Another agency holds it now. */
    void goTo(UUID heir) {
        agencyId = heir;
    }

    /** Whoever would have held it is no more. */
    void endWithAgency(String why, Instant now, String by) {
        settle(ConferenceState.CANCELLED, now, by);
        reason = why;
    }

    /**
     * Lets guests be invited and accredited.
     *
     * @throws ConferenceNotInState when it does not take place
     */
    void requireAlive() {
        require(ConferenceState.PLANNED, ConferenceState.NOTIFIED, ConferenceState.HELD);
    }

    /** @throws ConferenceNotInState when it is in none of these states */
    void require(ConferenceState... states) {
        if (!Set.of(states).contains(state)) {
            throw new ConferenceNotInState();
        }
    }

    private void requireAt(long seen) {
        if (seen != version) {
            throw new PreconditionFailed();
        }
    }

    private static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
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

    ConferenceKind kind() {
        return kind;
    }

    ConferenceState state() {
        return state;
    }

    String title() {
        return title;
    }

    String content() {
        return content;
    }

    String place() {
        return place;
    }

    Instant startsAt() {
        return startsAt;
    }

    String chair() {
        return chair;
    }

    String basis() {
        return basis;
    }

    @Nullable
    Instant notifiedAt() {
        return notifiedAt;
    }

    @Nullable
    String notifiedBy() {
        return notifiedBy;
    }

    @Nullable
    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Instant heldAt() {
        return heldAt;
    }

    @Nullable
    String minutes() {
        return minutes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Conference conference && id.equals(conference.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
