package vn.caunoi.registry.contact;

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
import vn.caunoi.registry.platform.Sha256;
import vn.caunoi.vietnamese.Folding;

/** Somebody says that a published contact is wrong. Settled once by the agency's staff. */
@Entity
@Table(name = "contact_report")
class ContactReport {

    @Id
    private UUID id;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "assignment_id")
    private @Nullable UUID assignmentId;

    @Column
    @Enumerated(EnumType.STRING)
    private ReportOrigin origin;

    @Column
    @Enumerated(EnumType.STRING)
    private WrongPart wrong;

    @Column
    private String detail;

    @Column
    private @Nullable String correction;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column
    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column
    private @Nullable String settlement;

    /** For Hibernate. */
    protected ContactReport() {}

    private ContactReport(UUID id) {
        this.id = id;
    }

    static ContactReport reported(
            UUID agencyId,
            @Nullable UUID assignmentId,
            ReportOrigin origin,
            WrongPart wrong,
            String detail,
            @Nullable String correction,
            Instant now) {
        ContactReport report = new ContactReport(UuidCreator.getTimeOrderedEpoch());
        report.agencyId = agencyId;
        report.assignmentId = assignmentId;
        report.origin = origin;
        report.wrong = wrong;
        report.detail = detail.strip();
        report.correction = correction == null ? null : correction.strip();
        report.contentHash = Sha256.of(agencyId + "\n" + assignmentId + "\n" + wrong + "\n" + Folding.fold(detail)
                + "\n" + (correction == null ? "" : Folding.fold(correction)));
        report.reportedAt = now.truncatedTo(ChronoUnit.MICROS);
        report.state = ReportState.OPEN;
        return report;
    }

    /** @throws ReportSettled when somebody did before */
    void settle(SettleReport command, Instant now, String by) {
        if (state != ReportState.OPEN) {
            throw new ReportSettled();
        }
        state = command.outcome().state();
        settlement = command.note() == null ? null : command.note().strip();
        settledAt = now.truncatedTo(ChronoUnit.MICROS);
        settledBy = by;
    }

    UUID id() {
        return id;
    }

    UUID agencyId() {
        return agencyId;
    }

    String contentHash() {
        return contentHash;
    }

    String detail() {
        return detail;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    ReportView view() {
        return new ReportView(
                id,
                agencyId,
                assignmentId,
                origin,
                wrong,
                detail,
                correction,
                reportedAt,
                state,
                settledAt,
                settledBy,
                settlement);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContactReport report && id.equals(report.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
