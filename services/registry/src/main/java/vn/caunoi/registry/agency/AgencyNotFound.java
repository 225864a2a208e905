package vn.caunoi.registry.agency;

import vn.caunoi.problem.NotFound;

/** No agency has this id, or it did not exist on the day asked for. */
public final class AgencyNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public AgencyNotFound() {
        super("agency-not-found", "There is no such agency, or it did not exist on that day.");
    }
}
