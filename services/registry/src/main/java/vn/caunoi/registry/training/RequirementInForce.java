package vn.caunoi.registry.training;

import vn.caunoi.problem.Conflict;

/** What people were measured by is not rewritten afterwards. */
final class RequirementInForce extends Conflict {

    private static final long serialVersionUID = 1L;

    RequirementInForce() {
        super(
                "requirement-in-force",
                "A requirement in force can only be ended; record another one for the time after it.");
    }
}
