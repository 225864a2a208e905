package vn.caunoi.registry.enquiry;

import vn.caunoi.problem.Forbidden;

/** Only an agency that was asked contributes. */
final class NotAskedToContribute extends Forbidden {

    private static final long serialVersionUID = 1L;

    NotAskedToContribute() {
        super("not-asked-to-contribute", "The caller's agency was not asked to contribute to this enquiry.");
    }
}
