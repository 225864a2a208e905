package vn.caunoi.registry.report;

import vn.caunoi.problem.Conflict;

/** What the ministry has stays as it was. Does not heal. */
final class ReportSubmitted extends Conflict {

    private static final long serialVersionUID = 1L;

    ReportSubmitted() {
        super("report-submitted", "A submitted report never changes.");
    }
}
