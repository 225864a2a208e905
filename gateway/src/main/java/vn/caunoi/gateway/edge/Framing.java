package vn.caunoi.gateway.edge;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.PathSpelling;

/**
 * Refuses messages that two servers in a row might read differently (request smuggling, path confusion). Messages with
 * both {@code Content-Length} and {@code Transfer-Encoding}, or with a coding on HTTP/1.0, do not get this far: Netty
 * answers them with 400 and closes the connection.
 */
public final class Framing {
    // TRACE would echo headers, CONNECT would open a tunnel.
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.OPTIONS,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE);

    private Framing() {}

    /** Returns why the message is not passed on, or null when nothing is wrong with it. */
    public static @Nullable Refusal judge(HttpServerRequest request) {
        if (!PathSpelling.isPlain(request.uri())) {
            return Refusal.ODD_PATH;
        }
        if (!METHODS.contains(request.method())) {
            return Refusal.METHOD_NOT_ALLOWED;
        }
        if (request.version() == HttpVersion.HTTP_1_0 && hasBody(request)) {
            return Refusal.ODD_FRAMING;
        }
        return null;
    }

    /** Whether a body follows the head, however long. */
    public static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains("Transfer-Encoding") || declaredLength(request) > 0;
    }

    /** Length the sender announced; 0 when there is none, the largest number when it does not fit. */
    public static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        if (length == null) {
            return 0;
        }
        // Netty has refused anything but digits.
        return length.length() > 18 ? Long.MAX_VALUE : Long.parseLong(length.trim());
    }
}
