package vn.caunoi.registry.information;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A file that the request does not have cannot be part of its answer. */
final class SuppliedFileUnknown extends RuleViolated {

    private static final long serialVersionUID = 1L;

    SuppliedFileUnknown() {
        super(
                "information-file-unknown",
                "The request has no such file.",
                FieldError.at("/files", "information-file-unknown", "Choose among the files of this request."));
    }
}
