package vn.caunoi.registry.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.ledger.CanonicalJson;

/** Records as the trail keeps them: canonical JSON, with what is {@link Personal} made unreadable. */
@ApplicationScoped
class AuditJson {

    private final ObjectMapper json;

    AuditJson(ObjectMapper json) {
        ObjectMapper own = json.copy();
        own.setAnnotationIntrospector(AnnotationIntrospector.pair(
                new PersonalAnnotations(), own.getSerializationConfig().getAnnotationIntrospector()));
        this.json = own;
    }

    @Nullable
    String write(@Nullable Object value) {
        return value == null ? null : CanonicalJson.of(json.valueToTree(value));
    }

    @Nullable
    JsonNode read(@Nullable String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static final class PersonalAnnotations extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Object findSerializer(Annotated member) {
            return member.hasAnnotation(Personal.class) ? new Mask() : null;
        }
    }

    /** Keeps the end of a number or the domain of an address, and nothing of what is short. */
    private static final class Mask extends StdSerializer<Object> {
        private static final long serialVersionUID = 1L;
        private static final int LONG_ENOUGH = 8;
        private static final int SHOWN = 3;

        private Mask() {
            super(Object.class);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString("•••" + rest(String.valueOf(value)));
        }

        private static String rest(String text) {
            int at = text.indexOf('@');
            if (at >= 0) {
                return text.substring(at);
            }
            return text.length() < LONG_ENOUGH ? "" : text.substring(text.length() - SHOWN);
        }
    }
}
