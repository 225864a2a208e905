package vn.caunoi.registry.attachment;

import vn.caunoi.problem.RuleViolated;

/** There is nothing in the file. */
final class AttachmentEmpty extends RuleViolated {
    private static final long serialVersionUID = 1L;

    AttachmentEmpty() {
        super("attachment-empty", "There is nothing in the file.");
    }
}
