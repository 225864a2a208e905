package vn.caunoi.registry.information;

import vn.caunoi.problem.Conflict;

/** What is public is not made public again. Does not heal. */
final class DisclosedBefore extends Conflict {

    private static final long serialVersionUID = 1L;

    DisclosedBefore() {
        super("disclosure-published-before", "The information was made public before.");
    }
}
