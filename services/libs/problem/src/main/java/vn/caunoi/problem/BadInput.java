package vn.caunoi.problem;

import java.util.List;
import vn.caunoi.problem.Problem.FieldError;

/** The input is malformed in a way that only the feature can tell. Answered with 400. */
public abstract class BadInput extends DomainException {
    private static final long serialVersionUID = 1L;

    protected BadInput(String code, String detail, FieldError... errors) {
        super(code, detail, List.of(errors));
    }
}
