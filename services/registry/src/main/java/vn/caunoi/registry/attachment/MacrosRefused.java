package vn.caunoi.registry.attachment;

import vn.caunoi.problem.RuleViolated;

/** A document that has macros. */
final class MacrosRefused extends RuleViolated {
    private static final long serialVersionUID = 1L;

    MacrosRefused() {
        super("attachment-macros-refused", "The document has macros; save it without.");
    }
}
