package vn.caunoi.registry.report;

import vn.caunoi.problem.Conflict;

/** Figures of a year that still runs are no report. Heals when its last day is over. */
final class ReportWindowOpen extends Conflict {

    private static final long serialVersionUID = 1L;

    ReportWindowOpen() {
        super("report-window-open", "The year of the report is not over yet.");
    }
}
