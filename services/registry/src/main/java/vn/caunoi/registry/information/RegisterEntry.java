package vn.caunoi.registry.information;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the register book: which number a request bears in the book of an agency. Never changed, never removed. */
@Entity
@Table(name = "information_entry")
class RegisterEntry {

    @Id
    private UUID id;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column
    private int year;

    @Column
    private int number;

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For Hibernate. */
    protected RegisterEntry() {}

    static RegisterEntry of(UUID agencyId, int year, int number, UUID requestId, Instant now) {
        RegisterEntry entry = new RegisterEntry();
        entry.id = UuidCreator.getTimeOrderedEpoch();
        entry.agencyId = agencyId;
        entry.year = year;
        entry.number = number;
        entry.requestId = requestId;
        entry.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        return entry;
    }

    /** {@code 12/2026}. */
    String number() {
        return number + "/" + year;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegisterEntry entry && id.equals(entry.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
