package vn.caunoi.registry.enquiry;

import vn.caunoi.problem.Conflict;

/** Whether the press asks is said once. Does not heal. */
final class EnquiryLookedAt extends Conflict {

    private static final long serialVersionUID = 1L;

    EnquiryLookedAt() {
        super("enquiry-looked-at", "Somebody has looked at this enquiry before.");
    }
}
