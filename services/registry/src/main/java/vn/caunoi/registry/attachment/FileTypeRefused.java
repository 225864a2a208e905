package vn.caunoi.registry.attachment;

import vn.caunoi.problem.RuleViolated;

/** The content is none of those that may be attached. */
final class FileTypeRefused extends RuleViolated {
    private static final long serialVersionUID = 1L;

    FileTypeRefused() {
        super("attachment-type-refused", "The content is of a type that cannot be attached, whatever the name says.");
    }
}
