package vn.caunoi.eventing.relay;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recorded fact that waits for delivery.
 *
 * @param position order of the rows; within an aggregate the order of its facts
 * @param attempts how often the broker refused it
 */
record OutboxRow(
        long position,
        UUID id,
        String topic,
        String type,
        UUID aggregateId,
        long sequence,
        Instant recordedAt,
        @Nullable String traceparent,
        String payload,
        int attempts) {}
