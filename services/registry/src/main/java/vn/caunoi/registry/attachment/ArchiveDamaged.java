package vn.caunoi.registry.attachment;

import vn.caunoi.problem.RuleViolated;

/** An office document that cannot be looked into. */
final class ArchiveDamaged extends RuleViolated {
    private static final long serialVersionUID = 1L;

    ArchiveDamaged() {
        super("attachment-damaged", "The document is damaged or locked with a password.");
    }
}
