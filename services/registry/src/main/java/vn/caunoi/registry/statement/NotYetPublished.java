package vn.caunoi.registry.statement;

import vn.caunoi.problem.Conflict;

/** What nobody has read needs no correction. */
final class NotYetPublished extends Conflict {

    private static final long serialVersionUID = 1L;

    NotYetPublished() {
        super("statement-not-published", "Only a published statement is corrected; a draft is edited.");
    }
}
