package vn.caunoi.problem;

import java.util.List;
import vn.caunoi.problem.Problem.FieldError;

/**
 * What a feature throws when it must refuse. Each subclass below stands for one meaning; {@link StatusTable} is the
 * only place that turns meanings into HTTP statuses.
 *
 * <p>None of them heals by repeating the same request, except where the subclass says so.
 */
public abstract class DomainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<FieldError> errors;

    protected DomainException(String code, String detail, List<FieldError> errors) {
        // No stack trace: refusing is ordinary work, and 4xx answers are logged without one.
        super(detail, null, false, false);
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    /** Stable kebab-case code, listed in {@code docs/api/problems.md}. */
    public String code() {
        return code;
    }

    /** The fields that are to blame; empty when the whole request is. */
    public List<FieldError> errors() {
        return errors == null ? List.of() : errors;
    }
}
