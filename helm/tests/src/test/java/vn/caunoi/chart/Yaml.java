package vn.caunoi.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** YAML in and out. A key that stands twice is an error, because Kubernetes tools silently take the last. */
final class Yaml {

    static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
            .enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .build();

    private Yaml() {}

    /** The documents of a stream, without the empty ones. */
    static List<JsonNode> documents(String text) {
        try (MappingIterator<JsonNode> all = MAPPER.readerFor(JsonNode.class).readValues(text)) {
            List<JsonNode> documents = new ArrayList<>();
            while (all.hasNextValue()) {
                JsonNode next = all.nextValue();
                if (next != null && next.isObject()) {
                    documents.add(next);
                }
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> documents(Path file) {
        try {
            return documents(Repository.read(file));
        } catch (UncheckedIOException e) {
            throw new IllegalArgumentException(file + " is not YAML: " + e.getMessage(), e);
        }
    }

    /** A file's only document; an empty object where it holds nothing but comments. */
    static ObjectNode single(Path file) {
        List<JsonNode> documents = documents(file);
        return documents.isEmpty() ? MAPPER.createObjectNode() : (ObjectNode) documents.get(0);
    }

    /** Lays {@code over} upon a copy of {@code under} as Helm does: objects deeply, everything else as a whole. */
    static ObjectNode merge(ObjectNode under, ObjectNode over) {
        ObjectNode merged = under.deepCopy();
        for (Map.Entry<String, JsonNode> entry : over.properties()) {
            if (merged.get(entry.getKey()) instanceof ObjectNode mine
                    && entry.getValue() instanceof ObjectNode theirs) {
                merged.set(entry.getKey(), merge(mine, theirs));
            } else {
                merged.set(entry.getKey(), entry.getValue());
            }
        }
        return merged;
    }
}
