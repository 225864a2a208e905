package vn.caunoi.registry.task;

import vn.caunoi.problem.RuleViolated;

/** An extension gives more time, never less. Heals by a later time. */
final class ExtensionNotLater extends RuleViolated {

    private static final long serialVersionUID = 1L;

    ExtensionNotLater() {
        super("extension-not-later", "The new time must be after the time that is due now.");
    }
}
