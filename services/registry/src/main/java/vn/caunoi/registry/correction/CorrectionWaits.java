package vn.caunoi.registry.correction;

import vn.caunoi.problem.Conflict;

/** Nobody demands again while the outlet may answer. Heals with its answer, or when its term is over. */
final class CorrectionWaits extends Conflict {

    private static final long serialVersionUID = 1L;

    CorrectionWaits() {
        super("correction-waits", "The outlet has agreed, or still has time to answer.");
    }
}
