package vn.caunoi.registry.attachment;

import vn.caunoi.problem.Conflict;

/** The matter has as many files as it may have. */
final class TooManyAttachments extends Conflict {
    private static final long serialVersionUID = 1L;

    TooManyAttachments() {
        super("attachments-full", "The matter has as many files as it may have; remove one first.");
    }
}
