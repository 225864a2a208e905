package vn.caunoi.problem;

import java.util.List;
import vn.caunoi.problem.Problem.FieldError;

/** The thing asked for does not exist, or the caller must not learn that it does. Answered with 404. */
public abstract class NotFound extends DomainException {
    private static final long serialVersionUID = 1L;

    protected NotFound(String code, String detail, FieldError... errors) {
        super(code, detail, List.of(errors));
    }
}
