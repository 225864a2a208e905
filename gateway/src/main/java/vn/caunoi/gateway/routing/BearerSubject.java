package vn.caunoi.gateway.routing;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Tells API clients of one address apart for counting. Nothing is trusted: the services verify the token. */
final class BearerSubject {
    private static final int LONGEST_PAYLOAD = 8192;

    private BearerSubject() {}

    /** The token's subject as a number; 0 when the text is no token. */
    static int of(String authorization) {
        int first = authorization.indexOf('.');
        int second = authorization.indexOf('.', first + 1);
        if (first < 0 || second < 0 || second - first > LONGEST_PAYLOAD) {
            return 0;
        }
        try {
            byte[] payload = Base64.getUrlDecoder().decode(authorization.substring(first + 1, second));
            Object subject = new JsonObject(new String(payload, StandardCharsets.UTF_8)).getValue("sub");
            return subject == null ? 0 : subject.hashCode();
        } catch (IllegalArgumentException | DecodeException e) {
            return 0;
        }
    }
}
