package vn.caunoi.registry.statement;

import vn.caunoi.problem.Conflict;

/** What was published stays as it was read. Does not heal. */
final class StatementAlreadyPublished extends Conflict {

    private static final long serialVersionUID = 1L;

    StatementAlreadyPublished() {
        super("statement-already-published", "A published statement is not changed.");
    }
}
