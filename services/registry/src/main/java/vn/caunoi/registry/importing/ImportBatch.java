package vn.caunoi.registry.importing;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that was looked at, and perhaps written. */
@Entity
@Table(name = "import_batch")
class ImportBatch {

    /** Fits no plan, so that it has to be looked at again. */
    private static final String MOVED = "0".repeat(64);

    @Id
    private UUID id;

    @Version
    private int version;

    @Column
    private String kind;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "every_agency")
    private boolean everyAgency;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_hash")
    private String fileHash;

    @Column(name = "plan_hash")
    private String planHash;

    @Column
    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "rows_new")
    private int rowsNew;

    @Column(name = "rows_changed")
    private int rowsChanged;

    @Column(name = "rows_unchanged")
    private int rowsUnchanged;

    @Column(name = "rows_refused")
    private int rowsRefused;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    @Column(name = "applied_by")
    private @Nullable String appliedBy;

    /** For Hibernate. */
    protected ImportBatch() {}

    private ImportBatch(UUID id) {
        this.id = id;
    }

    /** A file that has just been looked at. */
    static ImportBatch checked(
            String kind, ImportScope scope, String fileName, String fileHash, Plan plan, Instant now, String by) {
        ImportBatch batch = new ImportBatch(UuidCreator.getTimeOrderedEpoch());
        batch.kind = kind;
        batch.agencyId = scope.agency().id();
        batch.everyAgency = scope.everyAgency();
        batch.fileName = fileName;
        batch.fileHash = fileHash;
        batch.state = ImportState.CHECKED;
        batch.look(plan, now, by);
        return batch;
    }

    /**
     * Takes over what another look at the same file found.
     *
     * @throws ImportAlreadyApplied when it has been written
     */
    void checkAgain(Plan plan, Instant now, String by) {
        if (state == ImportState.APPLIED) {
            throw new ImportAlreadyApplied();
        }
        look(plan, now, by);
    }

    private void look(Plan plan, Instant now, String by) {
        planHash = plan.hash();
        rowsNew = (int) plan.count(RowVerdict.NEW);
        rowsChanged = (int) plan.count(RowVerdict.CHANGED);
        rowsUnchanged = (int) plan.count(RowVerdict.UNCHANGED);
        rowsRefused = (int) plan.count(RowVerdict.REFUSED);
        // The database keeps microseconds; what is answered now must equal what is read later.
        checkedAt = now.truncatedTo(ChronoUnit.MICROS);
        checkedBy = by;
    }

    /**
     * Whether it still has to be written; false when this very plan has been.
     *
     * @param shown fingerprint of the plan that whoever confirms has seen
     * @throws ImportNotAsShown when it is another one
     * @throws ImportOutdated when it was judged for an agency that is no more
     */
    boolean isToBeApplied(String shown) {
        if (planHash.equals(MOVED)) {
            throw new ImportOutdated();
        }
        if (!planHash.equals(shown)) {
            throw new ImportNotAsShown();
        }
        return state == ImportState.CHECKED;
    }

    /** Goes over to another agency. What was shown was judged for the old one, so nobody can confirm it any more. */
    void moveTo(UUID agency) {
        agencyId = agency;
        planHash = MOVED;
    }

    void applied(Instant now, String by) {
        state = ImportState.APPLIED;
        appliedAt = now.truncatedTo(ChronoUnit.MICROS);
        appliedBy = by;
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    UUID agencyId() {
        return agencyId;
    }

    boolean everyAgency() {
        return everyAgency;
    }

    String fileName() {
        return fileName;
    }

    String fileHash() {
        return fileHash;
    }

    String planHash() {
        return planHash;
    }

    ImportState state() {
        return state;
    }

    int rowsNew() {
        return rowsNew;
    }

    int rowsChanged() {
        return rowsChanged;
    }

    int rowsUnchanged() {
        return rowsUnchanged;
    }

    int rowsRefused() {
        return rowsRefused;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    String checkedBy() {
        return checkedBy;
    }

    @Nullable
    Instant appliedAt() {
        return appliedAt;
    }

    @Nullable
    String appliedBy() {
        return appliedBy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImportBatch batch && id.equals(batch.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
