package vn.caunoi.registry.statement;

import vn.caunoi.problem.NotFound;

/** No statement has this id, or it is a draft that the caller must not know of. */
final class StatementNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    StatementNotFound() {
        super("statement-not-found", "There is no such statement.");
    }
}
