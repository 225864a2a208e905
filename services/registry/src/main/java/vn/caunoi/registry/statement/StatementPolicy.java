package vn.caunoi.registry.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether an agency wants two persons for a statement. */
@Entity
@Table(name = "statement_policy")
class StatementPolicy {

    @Id
    @Column(name = "agency_id")
    private UUID agencyId;

    @Version
    private int version;

    @Column(name = "two_persons")
    private boolean twoPersons;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    /** For Hibernate. */
    protected StatementPolicy() {}

    private StatementPolicy(UUID agencyId) {
        this.agencyId = agencyId;
    }

    /** What holds for an agency that never said anything. */
    static StatementPolicy initial(UUID agencyId, Instant now, String by) {
        StatementPolicy policy = new StatementPolicy(agencyId);
        policy.set(false, now, by);
        return policy;
    }

    void set(boolean two, Instant now, String by) {
        twoPersons = two;
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
        changedBy = by;
    }

    boolean twoPersons() {
        return twoPersons;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatementPolicy policy && agencyId.equals(policy.agencyId);
    }

    @Override
    public int hashCode() {
        return agencyId.hashCode();
    }
}
