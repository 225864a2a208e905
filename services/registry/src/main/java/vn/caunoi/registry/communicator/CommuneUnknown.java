package vn.caunoi.registry.communicator;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** The area of work is no commune of today. */
final class CommuneUnknown extends RuleViolated {

    private static final long serialVersionUID = 1L;

    CommuneUnknown() {
        super(
                "commune-unknown",
                "The area of work must be a commune of today.",
                FieldError.at("/communeId", "unknown", "This is no commune of today."));
    }
}
