package vn.caunoi.problem;

import java.util.List;
import vn.caunoi.problem.Problem.FieldError;

/** The caller is known and may not do this. Answered with 403. */
public abstract class Forbidden extends DomainException {
    private static final long serialVersionUID = 1L;

    protected Forbidden(String code, String detail, FieldError... errors) {
        super(code, detail, List.of(errors));
    }
}
