package vn.caunoi.registry.agency;

import vn.caunoi.problem.NotFound;

/** No agency ever bore this code. */
public final class AgencyCodeUnknown extends NotFound {

    private static final long serialVersionUID = 1L;

    public AgencyCodeUnknown() {
        super("agency-code-unknown", "No agency of this province ever bore this code.");
    }
}
