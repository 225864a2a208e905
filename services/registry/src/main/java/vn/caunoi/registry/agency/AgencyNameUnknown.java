package vn.caunoi.registry.agency;

import vn.caunoi.problem.NotFound;

/** No agency ever bore this name. */
public final class AgencyNameUnknown extends NotFound {

    private static final long serialVersionUID = 1L;

    public AgencyNameUnknown() {
        super("agency-name-unknown", "No agency of this province ever bore this name.");
    }
}
