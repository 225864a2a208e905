package vn.caunoi.registry.correction;

import vn.caunoi.problem.Conflict;

/** What the outlet has read stays as it was read. */
final class CorrectionSent extends Conflict {

    private static final long serialVersionUID = 1L;

    CorrectionSent() {
        super("correction-sent", "The demand went to the outlet; it does not change any more.");
    }
}
