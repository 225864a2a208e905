package vn.caunoi.monitoring.source;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** The address is one that is never fetched. */
final class SourceUrlRefused extends RuleViolated {
    private static final long serialVersionUID = 1L;

    SourceUrlRefused(String detail) {
        super(
                "source-url-refused",
                "This address is never fetched.",
                FieldError.at("/url", "source-url-refused", detail));
    }
}
