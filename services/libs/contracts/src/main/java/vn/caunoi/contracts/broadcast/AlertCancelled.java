package vn.caunoi.contracts.broadcast;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.Topics;

/**
 * An emergency is no longer broadcast.
 *
 * @param reason in words, for people
 */
public record AlertCancelled(UUID id, UUID agencyId, AlertEnding ending, @Nullable String reason, Instant cancelledAt)
        implements DomainEvent {

    public static final String TYPE = "vn.caunoi.broadcast.alert.cancelled.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.BROADCAST_ALERT;
    }

    @Override
    public UUID aggregateId() {
        return id;
    }
}
