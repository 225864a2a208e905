package vn.caunoi.registry.enquiry;

import vn.caunoi.problem.Conflict;

/** An agency works on an enquiry once. Does not heal. */
final class PartnerAsked extends Conflict {

    private static final long serialVersionUID = 1L;

    PartnerAsked() {
        super("partner-asked", "This agency answers the enquiry, or was asked before.");
    }
}
