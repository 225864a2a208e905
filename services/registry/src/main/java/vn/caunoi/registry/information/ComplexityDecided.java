package vn.caunoi.registry.information;

import vn.caunoi.problem.Conflict;

/** The decision was told to the citizen. Does not heal. */
final class ComplexityDecided extends Conflict {

    private static final long serialVersionUID = 1L;

    ComplexityDecided() {
        super("information-complexity-decided", "Whether the request is simple or complex was decided before.");
    }
}
