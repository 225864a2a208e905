package vn.caunoi.registry.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of events, for the API's description; the document itself is written byte by byte in canonical form.
 *
 * @param next the cursor for the page after this one; what was asked for when there is nothing new
 */
public record FeedChanges(List<Item> items, long next, int schemaVersion) {

    /**
     * One event.
     *
     * @param sequence from 1 without gaps
     * @param value the whole record as it is since then; absent when it is gone
     * @param deleted true when the record is gone; absent otherwise
     */
    public record Item(
            long sequence,
            RecordKind kind,
            UUID id,
            @Schema(type = SchemaType.OBJECT, implementation = Object.class) @Nullable JsonNode value,
            @Nullable Boolean deleted,
            Instant recordedAt) {}
}
