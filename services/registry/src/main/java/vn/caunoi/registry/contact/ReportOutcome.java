package vn.caunoi.registry.contact;

/** What the staff found who looked into a report. */
public enum ReportOutcome {
    CORRECTED(ReportState.CORRECTED),
    UNFOUNDED(ReportState.UNFOUNDED);

    private final ReportState state;

    ReportOutcome(ReportState state) {
        this.state = state;
    }

    ReportState state() {
        return state;
    }
}
