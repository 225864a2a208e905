package vn.caunoi.registry.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of a record, for those who only want to be told.
 *
 * @param value null when the record is gone
 * @param before what was told of the record last; only of one that is gone
 */
public record FeedNotice(
        long sequence, UUID id, @Nullable JsonNode value, @Nullable JsonNode before, Instant recordedAt) {

    public boolean gone() {
        return value == null;
    }

    /** Whether it is gone because its time was over, as it had been told. */
    public boolean over() {
        String end = text("validTo");
        return gone() && !end.isEmpty() && !Instant.parse(end).isAfter(recordedAt);
    }

    /** A text of the record by its path, of one that is gone as it was; empty when there is none. */
    public String text(String... path) {
        JsonNode node = value == null ? before : value;
        for (String name : path) {
            node = node == null ? null : node.get(name);
        }
        return node == null ? "" : node.asText();
    }
}
