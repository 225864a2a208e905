package vn.caunoi.registry.statement;

import vn.caunoi.problem.Conflict;

/** One correction at a time. Heals by going on with it. */
final class CorrectionExists extends Conflict {

    private static final long serialVersionUID = 1L;

    CorrectionExists() {
        super("statement-correction-exists", "A correction of this statement is in work already; go on with that one.");
    }
}
