package vn.caunoi.registry.reorganisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans and outcomes as they are stored. */
@ApplicationScoped
class PlanJson {

    private final ObjectMapper json;

    @Inject
    PlanJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Records of ours can be written", e);
        }
    }

    Plan plan(String text) {
        try {
            return json.readValue(text, Plan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored plan can be read", e);
        }
    }

    List<Effect> effects(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        try {
            return json.readValue(text, new TypeReference<List<Effect>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored outcome can be read", e);
        }
    }
}
