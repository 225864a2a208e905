package vn.caunoi.registry.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One agency answers for another one, or for a part of it, from a day on, by a document. */
@Entity
@Table(name = "agency_succession")
@IdClass(AgencySuccession.Key.class)
class AgencySuccession {

    /** Who follows whom. */
    record Key(UUID successorId, UUID predecessorId, LocalDate effectiveOn) implements Serializable {}

    @Id
    @Column(name = "successor_id")
    private UUID successorId;

    @Id
    @Column(name = "predecessor_id")
    private UUID predecessorId;

    @Column
    @Enumerated(EnumType.STRING)
    private SuccessionKind kind;

    @Id
    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    // Read by queries only: the last day of the predecessor.
    @Column(name = "last_day", insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable")
    private LocalDate lastDay;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "recorded_from")
    private Instant recordedFrom;

    /** For Hibernate. */
    protected AgencySuccession() {}

    static AgencySuccession of(UUID predecessor, UUID successor, Act act, LocalDate effectiveOn, Instant now) {
        AgencySuccession succession = new AgencySuccession();
        succession.predecessorId = predecessor;
        succession.successorId = successor;
        succession.kind = act.kind();
        succession.effectiveOn = effectiveOn;
        succession.documentNumber = act.document();
        succession.recordedFrom = now;
        return succession;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgencySuccession succession
                && successorId.equals(succession.successorId)
                && predecessorId.equals(succession.predecessorId)
                && effectiveOn.equals(succession.effectiveOn);
    }

    @Override
    public int hashCode() {
        return predecessorId.hashCode();
    }
}
