package vn.caunoi.registry.statement;

import vn.caunoi.problem.Conflict;

/** A task has one statement. Heals by editing the one that exists. */
final class StatementExists extends Conflict {

    private static final long serialVersionUID = 1L;

    StatementExists() {
        super("statement-exists", "The task already has a statement; go on with that one.");
    }
}
