package vn.caunoi.registry.statement;

import vn.caunoi.problem.Conflict;

/** Only what waits for its time can be taken back from it. */
final class StatementNotScheduled extends Conflict {

    private static final long serialVersionUID = 1L;

    StatementNotScheduled() {
        super("statement-not-scheduled", "The statement has no time at which it is published.");
    }
}
