package vn.caunoi.registry.task;

import vn.caunoi.problem.Conflict;

/** Where no time was set there is none to extend. Heals when the clock is set going. */
final class ExtensionWithoutClock extends Conflict {

    private static final long serialVersionUID = 1L;

    ExtensionWithoutClock() {
        super("extension-without-clock", "The law has set no time for this, so there is none to extend.");
    }
}
