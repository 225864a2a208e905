package vn.caunoi.problem;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads query and header parameters strictly: text becomes NFC, anything unreadable is {@link BadParameter}.
 *
 * <p>Path parameters keep the default: an identifier that cannot exist is a 404.
 */
@Provider
public final class StrictParameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            String.class, text -> Normalizer.normalize(text, Normalizer.Form.NFC),
            UUID.class, UUID::fromString,
            Instant.class, Instant::parse,
            LocalDate.class, LocalDate::parse,
            OffsetDateTime.class, OffsetDateTime::parse,
            Integer.class, Integer::valueOf,
            Long.class, Long::valueOf,
            Boolean.class, StrictParameters::strictBoolean,
            boolean.class, StrictParameters::strictBoolean);

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> rawType, @Nullable Type genericType, Annotation @Nullable [] annotations) {
        String name = parameterName(annotations);
        // Asked about a list, and then about what is in it.
        if (name == null || Collection.class.isAssignableFrom(rawType)) {
            return null;
        }
        Function<String, Object> reader = rawType.isEnum() ? text -> constant(rawType, text) : READERS.get(rawType);
        if (reader == null) {
            // The framework's own reader calls it a page that is not there when somebody mistypes a moment.
            throw new IllegalStateException("Nothing here reads a " + rawType.getName() + ", as " + name + " wants it");
        }
        return (ParamConverter<T>) new Converter(name, reader);
    }

    /** The name of a query parameter or header; null for anything else. */
    static @Nullable String parameterName(Annotation @Nullable [] annotations) {
        for (Annotation annotation : annotations == null ? new Annotation[0] : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof RestQuery query) {
                return query.value();
            }
            if (annotation instanceof HeaderParam header) {
                return header.value();
            }
            if (annotation instanceof RestHeader header) {
                return header.value();
            }
        }
        return null;
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such constant"));
    }

    private static Object strictBoolean(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private record Converter(String name, Function<String, Object> reader) implements ParamConverter<Object> {
        @Override
        public @Nullable Object fromString(@Nullable String value) {
            if (value == null) {
                return null;
            }
            if (value.indexOf('\0') >= 0) {
                throw new BadParameter(name);
            }
            try {
                return reader.apply(value);
            } catch (RuntimeException unreadable) {
                throw new BadParameter(name);
            }
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }
}
