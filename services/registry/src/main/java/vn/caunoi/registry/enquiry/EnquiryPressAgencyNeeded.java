package vn.caunoi.registry.enquiry;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A question for nobody, or for two press agencies at once. */
final class EnquiryPressAgencyNeeded extends RuleViolated {

    private static final long serialVersionUID = 1L;

    EnquiryPressAgencyNeeded() {
        super(
                "enquiry-press-agency-needed",
                "Choose the press agency from the directory; only one that it does not have is named in words.",
                FieldError.at("/pressAgencyId", "enquiry-press-agency-needed", "Choose it, or name it in words."));
    }
}
