package vn.caunoi.registry.contact;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** An answer that says wrong and not why. */
final class ReasonMissing extends RuleViolated {

    private static final long serialVersionUID = 1L;

    ReasonMissing() {
        super("reason-missing", "Say what is wrong.", FieldError.at("/remark", "required", "Say what is wrong."));
    }
}
