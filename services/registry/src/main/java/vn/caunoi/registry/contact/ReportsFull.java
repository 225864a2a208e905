package vn.caunoi.registry.contact;

import vn.caunoi.problem.Conflict;

/** More reports than staff can look into. Heals when some are settled. */
final class ReportsFull extends Conflict {

    private static final long serialVersionUID = 1L;

    ReportsFull() {
        super(
                "contact-reports-full",
                "There are many open reports about this agency already; its staff look into them.");
    }
}
