package vn.caunoi.registry.spokesperson;

import java.util.List;
import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** Matter, document or authorising head were given for a kind that knows none of them. */
final class NotAnAuthorisation extends RuleViolated {

    private static final long serialVersionUID = 1L;

    NotAnAuthorisation(List<FieldError> fields) {
        super(
                "not-an-authorisation",
                "Matter, authorisation document and authorising head belong to an authorisation for one matter only.",
                fields.toArray(FieldError[]::new));
    }
}
