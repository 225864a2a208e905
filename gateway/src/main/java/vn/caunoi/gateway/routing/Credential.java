package vn.caunoi.gateway.routing;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a request proves its sender by. A bearer token beats the cookie: it was put there on purpose, while the browser
 * sends the cookie on its own account, and one request must never act for two people.
 */
record Credential(@Nullable String bearer, @Nullable String session) {
    private static final String BEARER = "Bearer ";

    static Credential of(HttpServerRequest request, @Nullable String sessionCookie) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean isBearer = authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return isBearer ? new Credential(authorization, null) : new Credential(null, sessionCookie);
    }
}
