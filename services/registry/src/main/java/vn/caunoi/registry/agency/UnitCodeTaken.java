package vn.caunoi.registry.agency;

import vn.caunoi.problem.Conflict;

/** Another agency bears the unit code on one of these days. */
public final class UnitCodeTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    public UnitCodeTaken() {
        super("unit-code-taken", "Another agency bears this unit code on one of these days.");
    }
}
