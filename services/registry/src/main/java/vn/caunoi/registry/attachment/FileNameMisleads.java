package vn.caunoi.registry.attachment;

import vn.caunoi.problem.RuleViolated;

/** The name says something else than the content. */
final class FileNameMisleads extends RuleViolated {
    private static final long serialVersionUID = 1L;

    FileNameMisleads() {
        super("attachment-name-misleads", "The name does not end as files with this content do.");
    }
}
