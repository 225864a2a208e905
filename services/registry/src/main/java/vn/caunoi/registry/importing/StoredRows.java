package vn.caunoi.registry.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.List;

/** Planned rows on their way to the database and back. */
@ApplicationScoped
class StoredRows {

    private final ObjectMapper json;

    @Inject
    StoredRows(ObjectMapper json) {
        this.json = json;
    }

    /** What {@link ImportRepository#replaceRows} takes. */
    String write(List<PlannedRow> rows) {
        try {
            ArrayNode array = json.createArrayNode();
            for (PlannedRow row : rows) {
                array.addObject()
                        .put("number", row.number())
                        .put("verdict", row.verdict().name())
                        .put("content", json.writeValueAsString(row));
            }
            return json.writeValueAsString(array);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    List<PlannedRow> read(List<String> contents) {
        return contents.stream().map(this::read).toList();
    }

    private PlannedRow read(String content) {
        try {
            return json.readValue(content, PlannedRow.class);
        } catch (JsonProcessingException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }
}
