package vn.caunoi.registry.conference;

import vn.caunoi.problem.RuleViolated;

/** Monthly information of another agency. */
final class InformationIsProvinces extends RuleViolated {
    private static final long serialVersionUID = 1L;

    InformationIsProvinces() {
        super(
                "conference-information-provinces",
                "The information of a month is given by the provincial committee alone.");
    }
}
