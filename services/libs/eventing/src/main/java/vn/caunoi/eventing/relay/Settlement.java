package vn.caunoi.eventing.relay;

import java.time.Duration;
import java.util.List;

/**
 * What is to be written down about a batch.
 *
 * @param published positions that the broker acknowledged
 * @param held rows to be tried again after a pause
 * @param parked rows that wait for an operator
 */
record Settlement(List<Long> published, List<Held> held, List<Parked> parked) {

    /** Held back, and with it its aggregate. */
    record Held(long position, int attempts, Duration pause, String reason) {}

    /** Never sent again unless an operator says so. */
    record Parked(long position, int attempts, String reason) {}

    boolean isEmpty() {
        return published.isEmpty() && held.isEmpty() && parked.isEmpty();
    }
}
