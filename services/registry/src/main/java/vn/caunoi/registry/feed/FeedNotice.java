package vn.caunoi.registry.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of a record, for those who only want to be told.
 *
 * @param value null when the record is gone
 */
public record FeedNotice(long sequence, UUID id, @Nullable JsonNode value, Instant recordedAt) {

    public boolean gone() {
        return value == null;
    }

    /** A text of the record by its path; empty when there is none. */
    public String text(String... path) {
        JsonNode node = value;
        for (String name : path) {
            node = node == null ? null : node.get(name);
        }
        return node == null ? "" : node.asText();
    }
}
