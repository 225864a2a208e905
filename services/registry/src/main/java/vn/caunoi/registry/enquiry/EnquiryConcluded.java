package vn.caunoi.registry.enquiry;

import vn.caunoi.problem.Conflict;

/** A complaint is concluded once. Does not heal. */
final class EnquiryConcluded extends Conflict {

    private static final long serialVersionUID = 1L;

    EnquiryConcluded() {
        super("enquiry-concluded", "The conclusion was recorded before.");
    }
}
