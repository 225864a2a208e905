package vn.caunoi.registry.statement;

import vn.caunoi.problem.Conflict;

/** Who reads a text must find it unchanged. Heals by giving it back. */
final class StatementInReview extends Conflict {

    private static final long serialVersionUID = 1L;

    StatementInReview() {
        super("statement-in-review", "The statement waits for its review; give it back to change it.");
    }
}
