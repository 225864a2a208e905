package vn.caunoi.registry.information;

import vn.caunoi.problem.RuleViolated;

/** The law extends the terms of complex requests only (foi.net.extension, foi.office.extension). */
final class ExtensionOfSimple extends RuleViolated {

    private static final long serialVersionUID = 1L;

    ExtensionOfSimple() {
        super("information-extension-of-simple", "Only a complex request can be extended.");
    }
}
