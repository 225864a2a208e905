package vn.caunoi.gateway.session;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a token without verifying it. Only for tokens that came straight from the login service over our own
 * connection, or for counting requests; services verify what they act on.
 */
final class Claims {
    private final JsonObject json;

    private Claims(JsonObject json) {
        this.json = json;
    }

    /** Claims of a signed token; empty ones when the text is none. */
    static Claims of(@Nullable String token) {
        String[] parts = token == null ? new String[0] : token.split("\\.", -1);
        if (parts.length != 3) {
            return new Claims(new JsonObject());
        }
        try {
            return new Claims(
                    new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | DecodeException e) {
            return new Claims(new JsonObject());
        }
    }

    @Nullable
    String text(String name) {
        return json.getValue(name) instanceof String text ? text : null;
    }

    List<String> texts(String name) {
        return json.getValue(name) instanceof JsonArray array
                ? array.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .sorted()
                        .toList()
                : List.of();
    }

    /** The moment of a claim, for example {@code exp}; the other one when there is none. */
    Instant moment(String name, Instant otherwise) {
        return json.getValue(name) instanceof Number seconds ? Instant.ofEpochSecond(seconds.longValue()) : otherwise;
    }
}
