package vn.caunoi.registry.correction;

import vn.caunoi.problem.Conflict;

/** Only a demand that was sent is answered. */
final class CorrectionNotSent extends Conflict {

    private static final long serialVersionUID = 1L;

    CorrectionNotSent() {
        super("correction-not-sent", "The outlet has nothing that it could answer.");
    }
}
