package vn.caunoi.contracts.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A topic is replayed from its start, so today's consumer reads the records of all earlier versions: within a major
 * version nothing becomes required, disappears, or changes its type. {@code recorded-schemas.json} holds what was
 * published before; additions are recorded with {@code -Dcontracts.record=true} and reviewed as a diff.
 */
class SchemaEvolutionTest {

    private static final Path RECORDED = Path.of("src/test/resources/recorded-schemas.json");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Test
    void schemasOnlyGrowByOptionalProperties() throws IOException {
        Map<String, Shape> present = present();
        if (Boolean.getBoolean("contracts.record")) {
            JSON.writeValue(RECORDED.toFile(), present);
        }
        JsonNode recorded = JSON.readTree(Files.readAllBytes(RECORDED));

        List<String> breaks = new ArrayList<>();
        recorded.properties().forEach(entry -> {
            Shape now = present.get(entry.getKey());
            if (now == null) {
                breaks.add(entry.getKey() + " was removed");
            } else {
                breaks.addAll(breaks(entry.getKey(), JSON.convertValue(entry.getValue(), Shape.class), now));
            }
        });

        assertThat(breaks).isEmpty();
        JsonNode presentTree = JSON.valueToTree(present);
        assertThat((Object) presentTree)
                .as("additions are recorded: run this test with -Dcontracts.record=true")
                .isEqualTo(recorded);
    }

    @Test
    void findsEachKindOfBreak() {
        var before = new Shape(List.of("id"), Map.of("id", "string uuid", "title", "string", "note", "string"));
        var after = new Shape(List.of("id", "title"), Map.of("id", "string", "title", "string"));

        assertThat(breaks("t", before, after))
                .containsExactly("t: title became required", "t: id changed its type", "t: note was removed");
    }

    private static List<String> breaks(String type, Shape before, Shape after) {
        List<String> breaks = new ArrayList<>();
        after.required().stream()
                .filter(name -> !before.required().contains(name))
                .forEach(name -> breaks.add(type + ": " + name + " became required"));
        new TreeMap<>(before.properties()).forEach((name, was) -> {
            String is = after.properties().get(name);
            if (is == null) {
                breaks.add(type + ": " + name + " was removed");
            } else if (!is.equals(was)) {
                breaks.add(type + ": " + name + " changed its type");
            }
        });
        return breaks;
    }

    private static Map<String, Shape> present() throws IOException {
        Map<String, Shape> shapes = new TreeMap<>();
        for (EventKind kind : EventCatalog.all()) {
            try (var in = Objects.requireNonNull(EventKind.class.getResourceAsStream(kind.schemaResource()))) {
                shapes.put(kind.type(), Shape.of(JSON.readTree(in)));
            }
        }
        return shapes;
    }

    /** What of a schema a consumer relies on. */
    record Shape(List<String> required, Map<String, String> properties) {

        static Shape of(JsonNode schema) {
            List<String> required = new ArrayList<>();
            schema.path("required").forEach(name -> required.add(name.asText()));
            Map<String, String> properties = new TreeMap<>();
            schema.path("properties").properties().forEach(p -> properties.put(p.getKey(), type(p.getValue())));
            return new Shape(required.stream().sorted().toList(), properties);
        }

        private static String type(JsonNode property) {
            String type = property.path("type").asText();
            String format =
                    property.has("format") ? " " + property.get("format").asText() : "";
            String values = property.has("enum") ? " " + property.get("enum") : "";
            String items = property.has("items") ? " of " + type(property.get("items")) : "";
            return type + format + values + items;
        }
    }
}
