package vn.caunoi.registry.mail;

import java.time.Duration;

/** How long to wait after so many failures: doubling, up to a longest pause. */
record Pauses(Duration shortest, Duration longest) {

    private static final int MOST_DOUBLINGS = 20;

    Duration after(int failures) {
        Duration pause = shortest.multipliedBy(1L << Math.min(Math.max(failures - 1, 0), MOST_DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
