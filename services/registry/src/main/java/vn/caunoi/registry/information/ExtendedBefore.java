package vn.caunoi.registry.information;

import vn.caunoi.problem.Conflict;

/** One term, one extension. Does not heal. */
final class ExtendedBefore extends Conflict {

    private static final long serialVersionUID = 1L;

    ExtendedBefore() {
        super("information-extended-before", "The term was extended before, and is extended once only.");
    }
}
