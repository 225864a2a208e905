package vn.caunoi.registry.enquiry;

import vn.caunoi.problem.Conflict;

/** More questions than staff can look at. Heals when some are. */
final class EnquiriesFull extends Conflict {

    private static final long serialVersionUID = 1L;

    EnquiriesFull() {
        super("enquiries-full", "Many questions to this agency wait to be looked at; please write to it directly.");
    }
}
