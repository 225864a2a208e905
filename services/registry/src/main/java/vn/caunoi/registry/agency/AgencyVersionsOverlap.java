package vn.caunoi.registry.agency;

import vn.caunoi.problem.Conflict;

/** Two people changed the same days of an agency at the same moment. Heals by reading again and repeating. */
public final class AgencyVersionsOverlap extends Conflict {

    private static final long serialVersionUID = 1L;

    public AgencyVersionsOverlap() {
        super(
                "agency-versions-overlap",
                "The same days of this agency were changed at the same moment; read it again.");
    }
}
