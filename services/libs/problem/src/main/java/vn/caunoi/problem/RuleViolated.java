package vn.caunoi.problem;

import java.util.List;
import vn.caunoi.problem.Problem.FieldError;

/** The input is well-formed but breaks a business or legal rule. Answered with 422. */
public abstract class RuleViolated extends DomainException {
    private static final long serialVersionUID = 1L;

    protected RuleViolated(String code, String detail, FieldError... errors) {
        super(code, detail, List.of(errors));
    }
}
