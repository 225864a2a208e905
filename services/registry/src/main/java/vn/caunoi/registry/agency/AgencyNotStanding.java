package vn.caunoi.registry.agency;

import vn.caunoi.problem.RuleViolated;

/** The agency does not exist on the day from which something is to change. */
public final class AgencyNotStanding extends RuleViolated {

    private static final long serialVersionUID = 1L;

    public AgencyNotStanding() {
        super("agency-not-standing", "The agency does not exist on that day.");
    }
}
