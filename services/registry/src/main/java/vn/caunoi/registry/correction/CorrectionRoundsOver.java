package vn.caunoi.registry.correction;

import vn.caunoi.problem.Conflict;

/** A third round is none of the law (press.reply.rounds). */
final class CorrectionRoundsOver extends Conflict {

    private static final long serialVersionUID = 1L;

    CorrectionRoundsOver() {
        super("correction-rounds-over", "The law knows two rounds; without agreement the outlet may stop.");
    }
}
