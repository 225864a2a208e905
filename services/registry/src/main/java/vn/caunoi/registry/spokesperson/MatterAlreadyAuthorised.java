package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Conflict;

/** Two people would speak on one matter at one time. Heals with another term, or once the first one is ended. */
final class MatterAlreadyAuthorised extends Conflict {

    private static final long serialVersionUID = 1L;

    MatterAlreadyAuthorised() {
        super("matter-already-authorised", "Somebody is authorised for this matter in that time already.");
    }
}
