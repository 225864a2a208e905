package vn.caunoi.eventing.relay;

import java.time.Duration;

/**
 * How long the relay rests.
 *
 * @param wakeable whether a notification ends it; not while something is away, or every new event would knock at a
 *     closed door
 */
record Rest(Duration length, boolean wakeable) {

    static final Rest NONE = new Rest(Duration.ZERO, true);

    static Rest untilWoken(Duration atMost) {
        return new Rest(atMost, true);
    }

    static Rest full(Duration length) {
        return new Rest(length, false);
    }
}
