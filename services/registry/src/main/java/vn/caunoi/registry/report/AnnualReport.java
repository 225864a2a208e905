package vn.caunoi.registry.report;

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
import vn.caunoi.problem.PreconditionFailed;

/** What people write around the figures of a year, and whether they are final. */
@Entity
@Table(name = "annual_report")
class AnnualReport {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private @Nullable UUID agencyId;

    @Column(name = "year")
    private int reportYear;

    @Column
    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Column
    private @Nullable String difficulties;

    @Column
    private @Nullable String proposals;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    /** For Hibernate. */
    protected AnnualReport() {}

    /** @param agencyId null for the report of the province */
    static AnnualReport begun(@Nullable UUID agencyId, int year, Instant now, String by) {
        AnnualReport report = new AnnualReport();
        report.id = UuidCreator.getTimeOrderedEpoch();
        report.agencyId = agencyId;
        report.reportYear = year;
        report.state = ReportState.DRAFT;
        report.changedAt = now.truncatedTo(ChronoUnit.MICROS);
        report.changedBy = by;
        return report;
    }

    /**
     * Replaces what people add.
     *
     * @throws ReportSubmitted when it is final
     */
    void write(WriteReport command, Instant now, String by) {
        requireDraft();
        difficulties = stripped(command.difficulties());
        proposals = stripped(command.proposals());
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
        changedBy = by;
    }

    /**
     * Makes it final.
     *
     * @param end when its window is over
     * @throws ReportSubmitted when it is final already
     * @throws ReportWindowOpen when the year still runs
     */
    void submit(Instant end, Instant now, String by) {
        requireDraft();
        if (now.isBefore(end)) {
            throw new ReportWindowOpen();
        }
        state = ReportState.SUBMITTED;
        submittedAt = now.truncatedTo(ChronoUnit.MICROS);
        submittedBy = by;
    }

    private void requireDraft() {
        if (state != ReportState.DRAFT) {
            throw new ReportSubmitted();
        }
    }

    /** @throws PreconditionFailed when it has changed since */
    void requireSeen(long seen) {
        if (seen != shownVersion()) {
            throw new PreconditionFailed();
        }
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    UUID id() {
        return id;
    }

    /** Above 0, which is the version of a report that nobody has written anything in. */
    int shownVersion() {
        return version + 1;
    }

    @Nullable
    UUID agencyId() {
        return agencyId;
    }

    int year() {
        return reportYear;
    }

    ReportState state() {
        return state;
    }

    @Nullable
    String difficulties() {
        return difficulties;
    }

    @Nullable
    String proposals() {
        return proposals;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnnualReport report && id.equals(report.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
