package vn.caunoi.registry.report;

import vn.caunoi.problem.NotFound;

/** No window of the rule ends in this year. */
final class ReportNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ReportNotFound() {
        super("report-not-found", "The law asks for no report of this year.");
    }
}
