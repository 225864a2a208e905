package vn.caunoi.registry.contact;

import vn.caunoi.problem.Conflict;

/** A report is settled once. Does not heal. */
final class ReportSettled extends Conflict {

    private static final long serialVersionUID = 1L;

    ReportSettled() {
        super("contact-report-settled", "The report was settled before.");
    }
}
