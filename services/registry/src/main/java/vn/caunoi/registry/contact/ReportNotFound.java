package vn.caunoi.registry.contact;

import vn.caunoi.problem.NotFound;

/** No report of this agency has this id. */
final class ReportNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ReportNotFound() {
        super("contact-report-not-found", "This agency has no such report.");
    }
}
