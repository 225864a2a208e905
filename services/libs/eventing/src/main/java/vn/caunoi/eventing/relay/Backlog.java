package vn.caunoi.eventing.relay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits in the outbox.
 *
 * @param waiting rows to be sent, those behind a parked row included
 * @param oldest when the oldest of them was recorded
 * @param parked rows that wait for an operator
 */
record Backlog(long waiting, @Nullable Instant oldest, long parked) {}
