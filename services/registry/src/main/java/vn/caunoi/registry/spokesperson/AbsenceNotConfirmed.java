package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Conflict;

/** The unavailability waits for a second person. Heals once it is confirmed. */
final class AbsenceNotConfirmed extends Conflict {

    private static final long serialVersionUID = 1L;

    AbsenceNotConfirmed() {
        super("absence-not-confirmed", "The unavailability waits for a second person, or was refused.");
    }
}
