package vn.caunoi.registry.information;

import vn.caunoi.problem.RuleViolated;

/** An extension is announced within the term (foi.net.extension, foi.office.extension). */
final class ExtensionTooLate extends RuleViolated {

    private static final long serialVersionUID = 1L;

    ExtensionTooLate() {
        super("information-extension-too-late", "The term is over; it can no longer be extended.");
    }
}
