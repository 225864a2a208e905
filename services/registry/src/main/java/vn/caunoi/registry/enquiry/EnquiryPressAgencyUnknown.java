package vn.caunoi.registry.enquiry;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A press agency that the directory does not have, or whose licence was not valid then. */
final class EnquiryPressAgencyUnknown extends RuleViolated {

    private static final long serialVersionUID = 1L;

    EnquiryPressAgencyUnknown() {
        super(
                "enquiry-press-agency-unknown",
                "The press directory has no such press agency with a licence of that day.",
                FieldError.at("/pressAgencyId", "enquiry-press-agency-unknown", "Choose it from the directory."));
    }
}
