package vn.caunoi.registry.reorganisation;

import vn.caunoi.problem.Conflict;

/** The reorganisation was applied before: it never changes again. */
final class ReorganisationApplied extends Conflict {

    private static final long serialVersionUID = 1L;

    ReorganisationApplied() {
        super("reorganisation-applied", "This reorganisation was applied; it never changes again.");
    }
}
