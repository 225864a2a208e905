package vn.caunoi.contracts.codec;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The compiled schemas of the catalogue. Compiled once at the start, so a broken schema stops the service there. */
final class EventSchemas {

    /** Enough to find the mistake, few enough for a header. */
    private static final int SHOWN_MISTAKES = 5;

    private final Map<String, JsonSchema> byType;

    EventSchemas(Collection<EventKind> kinds, ObjectMapper json) {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .build();
        byType = kinds.stream()
                .collect(toUnmodifiableMap(
                        EventKind::type, kind -> factory.getSchema(read(kind.schemaResource(), json), config)));
    }

    /**
     * Checks a value.
     *
     * @throws MalformedEvent naming the places that break the schema, never their content
     */
    void check(EventKind kind, JsonNode tree) {
        JsonSchema schema = byType.get(kind.type());
        if (schema == null) {
            throw new UnknownEventType(kind.type());
        }
        Set<ValidationMessage> mistakes = schema.validate(tree);
        if (!mistakes.isEmpty()) {
            throw new MalformedEvent("wrong-schema", kind.type() + ": " + describe(mistakes));
        }
    }

    /** Place and broken rule only: the validator's own text repeats the value, and values may be personal. */
    private static String describe(Set<ValidationMessage> mistakes) {
        return mistakes.stream()
                .map(mistake -> place(mistake) + " breaks \"" + mistake.getType() + "\"")
                .distinct()
                .sorted()
                .limit(SHOWN_MISTAKES)
                .collect(joining(", "));
    }

    private static String place(ValidationMessage mistake) {
        String pointer = String.valueOf(mistake.getInstanceLocation());
        return mistake.getProperty() == null ? pointer : pointer + "/" + mistake.getProperty();
    }

    private static JsonNode read(String resource, ObjectMapper json) {
        try (var in = EventSchemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Schema " + resource + " is not on the class path");
            }
            return json.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Schema " + resource + " is unreadable", unreadable);
        }
    }
}
