package vn.caunoi.registry.agency;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** An identifier belongs to another province than this register. */
public final class AgencyOfAnotherProvince extends RuleViolated {

    private static final long serialVersionUID = 1L;

    public AgencyOfAnotherProvince(String pointer) {
        super(
                "agency-of-another-province",
                "The identifier belongs to an agency of another province.",
                FieldError.at(pointer, "another-province", "This identifier belongs to another province."));
    }
}
