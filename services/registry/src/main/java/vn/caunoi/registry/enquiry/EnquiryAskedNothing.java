package vn.caunoi.registry.enquiry;

import vn.caunoi.problem.Conflict;

/** Only what was asked back can be replied to. */
final class EnquiryAskedNothing extends Conflict {

    private static final long serialVersionUID = 1L;

    EnquiryAskedNothing() {
        super("enquiry-asked-nothing", "The agency has asked nothing that waits for a reply.");
    }
}
