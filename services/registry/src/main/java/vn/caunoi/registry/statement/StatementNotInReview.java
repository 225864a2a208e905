package vn.caunoi.registry.statement;

import vn.caunoi.problem.Conflict;

/** Only what was handed in can be given back. */
final class StatementNotInReview extends Conflict {

    private static final long serialVersionUID = 1L;

    StatementNotInReview() {
        super("statement-not-in-review", "The statement does not wait for a review.");
    }
}
