package vn.caunoi.registry.attachment;

import vn.caunoi.problem.RuleViolated;

/** The file is larger than files may be. */
final class FileTooLarge extends RuleViolated {
    private static final long serialVersionUID = 1L;

    FileTooLarge() {
        super("attachment-too-large", "The file is larger than files may be.");
    }
}
