package vn.caunoi.registry.reorganisation;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.PreconditionFailed;
import vn.caunoi.registry.agency.Reform;

/** One dated event by one document. A draft until it is applied, then it never changes again. */
@Entity
@Table(name = "reorganisation")
class Reorganisation {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column
    private String title;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_date")
    private LocalDate documentDate;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column
    @Enumerated(EnumType.STRING)
    private ReorganisationState state;

    @Column
    private String plan;

    @Column
    private @Nullable String outcome;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "applied_by")
    private @Nullable String appliedBy;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    @Column(name = "in_force_at")
    private @Nullable Instant inForceAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For Hibernate. */
    protected Reorganisation() {}

    private Reorganisation(UUID id) {
        this.id = id;
    }

    static Reorganisation prepared(PrepareReorganisation command, String plan, Instant now, String by) {
        Reorganisation draft = new Reorganisation(UuidCreator.getTimeOrderedEpoch());
        draft.state = ReorganisationState.DRAFT;
        draft.preparedBy = by;
        draft.preparedAt = now;
        draft.describe(command, plan);
        return draft;
    }

    /** One that the data files tell of: it is in force since long. */
    static Reorganisation told(UUID id, Reform reform, String plan, String outcome, Instant now, String by) {
        Reorganisation told = new Reorganisation(id);
        told.title = reform.title();
        told.documentNumber = reform.documentNumber();
        told.documentDate = reform.documentDate();
        told.effectiveOn = reform.effectiveOn();
        told.plan = plan;
        told.outcome = outcome;
        told.state = ReorganisationState.IN_FORCE;
        told.preparedBy = by;
        told.preparedAt = now;
        told.appliedBy = by;
        told.appliedAt = now;
        told.inForceAt = now;
        return told;
    }

    /**
     * Replaces the draft.
     *
     * @throws ReorganisationApplied when it is no draft any more
     * @throws PreconditionFailed when it has changed since it was seen
     */
    void edit(long seen, PrepareReorganisation command, String changed) {
        requireDraft(seen);
        describe(command, changed);
    }

    private void describe(PrepareReorganisation command, String described) {
        title = command.title().strip();
        documentNumber = command.documentNumber();
        documentDate = command.documentDate();
        effectiveOn = command.effectiveOn();
        plan = described;
    }

    /**
     * Becomes what will be, or is.
     *
     * @throws ReorganisationApplied when it is no draft any more
     * @throws PreconditionFailed when it has changed since it was seen
     */
    void apply(long seen, Instant now, String by) {
        requireDraft(seen);
        state = ReorganisationState.SCHEDULED;
        appliedBy = by;
        appliedAt = now;
    }

    /**
     * Nobody wants the draft any more.
     *
     * @throws ReorganisationApplied when it is no draft any more
     * @throws ReorganisationWithdrawn when it was withdrawn before
     * @throws PreconditionFailed when it has changed since it was seen
     */
    void withdraw(long seen, Instant now, String by) {
        requireDraft(seen);
        state = ReorganisationState.WITHDRAWN;
        withdrawnBy = by;
        withdrawnAt = now;
    }

    /** Its day has come. */
    void enterIntoForce(String effects, Instant now) {
        state = ReorganisationState.IN_FORCE;
        outcome = effects;
        inForceAt = now;
    }

    private void requireDraft(long seen) {
        if (state == ReorganisationState.WITHDRAWN) {
            throw new ReorganisationWithdrawn();
        }
        if (state != ReorganisationState.DRAFT) {
            throw new ReorganisationApplied();
        }
        if (version != seen) {
            throw new PreconditionFailed();
        }
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String title() {
        return title;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate documentDate() {
        return documentDate;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    ReorganisationState state() {
        return state;
    }

    String plan() {
        return plan;
    }

    @Nullable
    String outcome() {
        return outcome;
    }

    String preparedBy() {
        return preparedBy;
    }

    Instant preparedAt() {
        return preparedAt;
    }

    @Nullable
    String appliedBy() {
        return appliedBy;
    }

    @Nullable
    Instant appliedAt() {
        return appliedAt;
    }

    @Nullable
    Instant inForceAt() {
        return inForceAt;
    }

    @Nullable
    String withdrawnBy() {
        return withdrawnBy;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reorganisation reorganisation && id.equals(reorganisation.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
