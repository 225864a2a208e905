package vn.caunoi.registry.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All records at one moment, for the API's description; the document itself is written byte by byte in canonical form.
 *
 * @param sequence the event that the snapshot includes last; go on with the changes after it
 * @param items by kind and id
 */
public record FeedSnapshot(long sequence, List<Item> items, int schemaVersion) {

    /** One record. */
    public record Item(
            RecordKind kind,
            UUID id,
            @Schema(type = SchemaType.OBJECT, implementation = Object.class) JsonNode value) {}
}
