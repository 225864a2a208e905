package vn.caunoi.registry.statement;

import vn.caunoi.problem.Conflict;

/** What will be published by itself does not change any more. Heals by cancelling its time. */
final class StatementScheduled extends Conflict {

    private static final long serialVersionUID = 1L;

    StatementScheduled() {
        super("statement-scheduled", "The statement waits for its time; cancel that to change it.");
    }
}
