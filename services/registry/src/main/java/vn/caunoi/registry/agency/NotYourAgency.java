package vn.caunoi.registry.agency;

import vn.caunoi.problem.Forbidden;

/** The caller's roles would do, but for another agency. */
public final class NotYourAgency extends Forbidden {

    private static final long serialVersionUID = 1L;

    public NotYourAgency() {
        super("not-your-agency", "The caller does not act for this agency.");
    }
}
