package vn.caunoi.registry.duty;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an assignment was published on a channel. Never changed; what was wrong is withdrawn, and stays to be seen. */
@Entity
@Table(name = "publication_proof")
class PublicationProof {

    @Id
    private UUID id;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Column
    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "fulfilled_at")
    private Instant fulfilledAt;

    @Column
    private @Nullable String url;

    @Column
    private @Nullable String note;

    @Column(name = "document_name")
    private @Nullable String documentName;

    @Column(name = "document_hash")
    private @Nullable String documentHash;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    /** For Hibernate. */
    protected PublicationProof() {}

    private PublicationProof(UUID id) {
        this.id = id;
    }

    /**
     * Records a proof.
     *
     * @throws ProofMissing when nothing shows the publication
     * @throws ProofBeforeDecision when it would have been published before anybody decided it
     * @throws ProofInFuture when it would be published later than now
     */
    static PublicationProof of(PublicationDuty duty, ProveDuty command, Instant now, String by) {
        Instant fulfilledAt = command.fulfilledAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        if (!command.showsSomething()) {
            throw new ProofMissing();
        }
        // People note the time to the minute; a decision signed at 08:00:30 may be published at "08:00".
        if (fulfilledAt.isBefore(duty.term().decidedAt().truncatedTo(ChronoUnit.MINUTES))) {
            throw new ProofBeforeDecision();
        }
        if (fulfilledAt.isAfter(now)) {
            throw new ProofInFuture();
        }
        PublicationProof proof = new PublicationProof(UuidCreator.getTimeOrderedEpoch());
        proof.assignmentId = duty.term().id();
        proof.channel = duty.channel();
        proof.fulfilledAt = fulfilledAt;
        proof.url = command.url();
        proof.note = command.note() == null ? null : command.note().strip();
        proof.documentName = command.documentName();
        proof.documentHash = command.documentHash();
        proof.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        proof.recordedBy = by;
        return proof;
    }

    /**
     * It was wrong: the duty is open again, and its clock is the one it always had.
     *
     * @throws ProofWithdrawn when it was withdrawn before
     */
    void withdraw(String reason, Instant now, String by) {
        if (!stands()) {
            throw new ProofWithdrawn();
        }
        withdrawnAt = now.truncatedTo(ChronoUnit.MICROS);
        withdrawnBy = by;
        withdrawnReason = reason.strip();
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    ProofView view() {
        return new ProofView(
                id,
                fulfilledAt,
                url,
                note,
                documentName,
                documentHash,
                recordedAt,
                recordedBy,
                withdrawnAt,
                withdrawnBy,
                withdrawnReason);
    }

    UUID id() {
        return id;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    Channel channel() {
        return channel;
    }

    Instant fulfilledAt() {
        return fulfilledAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublicationProof proof && id.equals(proof.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
