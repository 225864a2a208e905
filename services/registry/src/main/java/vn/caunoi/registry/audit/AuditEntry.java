package vn.caunoi.registry.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.ledger.CanonicalJson;
import vn.caunoi.registry.platform.Sha256;

/**
 * One change. The database gives it its position and chains it to the entry before at the commit; from then on anybody
 * who knows the canonical form can tell whether it still says what it said.
 */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    /** What the first entry is chained to. */
    static final String BEGINNING = "0".repeat(64);

    @Id
    private UUID id;

    @Column(insertable = false)
    private @Nullable Long position;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column
    private String actor;

    @Column(name = "actor_agency")
    private @Nullable String actorAgency;

    @Column
    private String action;

    @Column
    private String entity;

    @Column(name = "entity_id")
    private UUID entityId;

    @Column(name = "agency_id")
    private @Nullable UUID agencyId;

    @Column(name = "trace_id")
    private @Nullable String traceId;

    @Column(name = "before")
    private @Nullable String before;

    @Column(name = "after")
    private @Nullable String after;

    @Column
    private String digest;

    @Column(name = "previous_hash", insertable = false)
    private @Nullable String previousHash;

    @Column(insertable = false)
    private @Nullable String hash;

    /** For Hibernate. */
    protected AuditEntry() {}

    private AuditEntry(UUID id) {
        this.id = id;
    }

    /**
     * A change that is being made.
     *
     * @param before canonical JSON, as {@code after}
     */
    static AuditEntry of(
            Actor by,
            String action,
            String entity,
            UUID entityId,
            @Nullable UUID agencyId,
            @Nullable String traceId,
            @Nullable String before,
            @Nullable String after,
            Instant now) {
        AuditEntry entry = new AuditEntry(UuidCreator.getTimeOrderedEpoch());
        entry.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        entry.actor = by.name();
        entry.actorAgency = by.agency();
        entry.action = action;
        entry.entity = entity;
        entry.entityId = entityId;
        entry.agencyId = agencyId;
        entry.traceId = traceId;
        entry.before = before;
        entry.after = after;
        entry.digest = entry.computedDigest();
        return entry;
    }

    /** Whether it says what it said when it was sealed, and stands where it stood. */
    boolean isAsSealed() {
        return Sha256.of(previousHash + ":" + position + ":" + computedDigest()).equals(hash);
    }

    private String computedDigest() {
        return Sha256.of("{" + content() + "}");
    }

    /** The entry as one line of canonical JSON with everything that is needed to check it elsewhere. */
    String line() {
        StringBuilder out = new StringBuilder("{").append(content());
        text(out, "hash", hash);
        member(out, "position", String.valueOf(position));
        text(out, "previousHash", previousHash);
        return out.append('}').toString();
    }

    /** Members in the order of their names, absent ones left out. */
    private String content() {
        StringBuilder out = new StringBuilder();
        text(out, "action", action);
        text(out, "actor", actor);
        text(out, "actorAgency", actorAgency);
        member(out, "after", after);
        text(out, "agencyId", agencyId);
        member(out, "before", before);
        text(out, "entity", entity);
        text(out, "entityId", entityId);
        text(out, "id", id);
        text(out, "recordedAt", recordedAt);
        text(out, "traceId", traceId);
        return out.toString();
    }

    private static void text(StringBuilder out, String name, @Nullable Object value) {
        member(out, name, value == null ? null : CanonicalJson.quoted(value.toString()));
    }

    private static void member(StringBuilder out, String name, @Nullable String json) {
        if (json != null) {
            out.append(out.length() > 1 ? "," : "")
                    .append('"')
                    .append(name)
                    .append("\":")
                    .append(json);
        }
    }

    UUID id() {
        return id;
    }

    /** Given at the commit; whoever reads an entry finds it. */
    long position() {
        return position == null ? 0 : position;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String actor() {
        return actor;
    }

    @Nullable
    String actorAgency() {
        return actorAgency;
    }

    String action() {
        return action;
    }

    String entity() {
        return entity;
    }

    UUID entityId() {
        return entityId;
    }

    @Nullable
    UUID agencyId() {
        return agencyId;
    }

    @Nullable
    String traceId() {
        return traceId;
    }

    @Nullable
    String before() {
        return before;
    }

    @Nullable
    String after() {
        return after;
    }

    String previousHash() {
        return previousHash == null ? "" : previousHash;
    }

    String hash() {
        return hash == null ? "" : hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AuditEntry entry && id.equals(entry.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
