package vn.caunoi.registry.correction;

import vn.caunoi.problem.Conflict;

/** What has ended never changes again. */
final class CorrectionClosed extends Conflict {

    private static final long serialVersionUID = 1L;

    CorrectionClosed() {
        super("correction-closed", "The demand has ended.");
    }
}
