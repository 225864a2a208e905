package vn.caunoi.registry.statement;

import vn.caunoi.problem.Conflict;

/** Only the valid version is corrected. Heals by correcting the newest. */
final class StatementSuperseded extends Conflict {

    private static final long serialVersionUID = 1L;

    StatementSuperseded() {
        super("statement-superseded", "A newer version of this statement is valid; correct that one.");
    }
}
