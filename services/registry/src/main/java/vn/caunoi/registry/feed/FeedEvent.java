package vn.caunoi.registry.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a record; its value is canonical JSON, null when the record is gone. */
record FeedEvent(long sequence, String kind, UUID id, @Nullable String value, Instant recordedAt) {

    static FeedEvent of(Object[] row) {
        return new FeedEvent(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (UUID) row[2],
                (String) row[3],
                ((OffsetDateTime) row[4]).toInstant());
    }

    String json() {
        return (value == null ? "{\"deleted\":true,\"id\":\"" : "{\"id\":\"") + id + "\",\"kind\":\"" + kind
                + "\",\"recordedAt\":\"" + recordedAt + "\",\"sequence\":" + sequence
                + (value == null ? "}" : ",\"value\":" + value + "}");
    }
}
