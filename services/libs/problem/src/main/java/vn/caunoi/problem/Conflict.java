package vn.caunoi.problem;

import java.util.List;
import vn.caunoi.problem.Problem.FieldError;

/**
 * The change is impossible in the present state of the thing. Answered with 409; may succeed after the state changes.
 */
public abstract class Conflict extends DomainException {
    private static final long serialVersionUID = 1L;

    protected Conflict(String code, String detail, FieldError... errors) {
        super(code, detail, List.of(errors));
    }
}
