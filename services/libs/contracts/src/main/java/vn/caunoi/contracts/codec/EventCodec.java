package vn.caunoi.contracts.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.DomainEvent;

/**
 * JSON of events, checked against their schema in both directions: a publisher learns of its mistake in its own
 * transaction, and a consumer never sees half a fact. Unknown properties are tolerated when reading, so that additions
 * need no new version. Safe for use by many threads.
 */
public final class EventCodec {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final EventSchemas schemas = new EventSchemas(EventCatalog.all(), json);

    /**
     * The value of the record.
     *
     * @throws UnknownEventType when the event is not in the catalogue
     * @throws MalformedEvent when it breaks its own schema: a mistake of the publisher
     */
    public byte[] encode(DomainEvent event) {
        EventKind kind = EventCatalog.require(event.type());
        JsonNode tree = json.valueToTree(event);
        schemas.check(kind, tree);
        try {
            return json.writeValueAsBytes(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A JSON tree could not be written", impossible);
        }
    }

    /**
     * The event in a received value.
     *
     * @param type the {@code ce_type} of the envelope
     * @throws UnknownEventType when the catalogue has no such type
     * @throws MalformedEvent when the value is absent, not JSON, or breaks the schema
     */
    public DomainEvent decode(String type, byte @Nullable [] value) {
        EventKind kind = EventCatalog.require(type);
        if (value == null || value.length == 0) {
            throw new MalformedEvent("empty", "The record has no value");
        }
        JsonNode tree = parse(value);
        schemas.check(kind, tree);
        try {
            return json.treeToValue(tree, kind.recordClass());
        } catch (JsonProcessingException unreadable) {
            throw new MalformedEvent("wrong-shape", "The value does not fit " + type);
        }
    }

    private JsonNode parse(byte[] value) {
        try {
            return json.readTree(value);
        } catch (JsonProcessingException notJson) {
            var at = notJson.getLocation();
            String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new MalformedEvent("not-json", "The value is not JSON" + where);
        } catch (IOException impossible) {
            throw new IllegalStateException("An array could not be read", impossible);
        }
    }
}
