package vn.caunoi.registry.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the trail of changes keeps of a report. */
record RecordedReport(
        @Nullable UUID agencyId,
        int year,
        ReportState state,
        @Nullable String difficulties,
        @Nullable String proposals,
        @Nullable Instant submittedAt) {

    static RecordedReport of(AnnualReport report) {
        return new RecordedReport(
                report.agencyId(),
                report.year(),
                report.state(),
                report.difficulties(),
                report.proposals(),
                report.submittedAt());
    }
}
