package vn.caunoi.monitoring.issue;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** Nobody of today has this id. One that ended cannot answer, its successor can. */
final class AgencyNotAnswering extends RuleViolated {
    private static final long serialVersionUID = 1L;

    AgencyNotAnswering() {
        super(
                "agency-not-answering",
                "No agency of today has this id.",
                FieldError.at("/agencyId", "agency-not-answering", "No agency of today has this id."));
    }
}
