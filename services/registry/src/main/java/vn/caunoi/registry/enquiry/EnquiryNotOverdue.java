package vn.caunoi.registry.enquiry;

import vn.caunoi.problem.Conflict;

/** Silence is no avoidance while there is time. Heals when the time is over. */
final class EnquiryNotOverdue extends Conflict {

    private static final long serialVersionUID = 1L;

    EnquiryNotOverdue() {
        super("enquiry-not-overdue", "Nobody avoids an answer before its time is over.");
    }
}
