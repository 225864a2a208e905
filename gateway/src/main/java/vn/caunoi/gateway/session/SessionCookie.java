package vn.caunoi.gateway.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.caunoi.gateway.platform.PublicUrl;

/**
 * The one thing a browser holds: a random value. It ends with the browser; how long it opens anything is decided by the
 * table. {@code Lax}, because people arrive from the login service and by links in letters.
 */
@Singleton
public final class SessionCookie {
    private final String name;
    private final boolean secure;

    @Inject
    SessionCookie(PublicUrl publicUrl) {
        this.secure = publicUrl.secure();
        // The prefix makes browsers insist on TLS, this very host and the root path; it cannot be had without TLS.
        this.name = secure ? "__Host-caunoi-session" : "caunoi-session";
    }

    /** The cookie's value, null when the browser sent none. */
    public @Nullable String read(HttpServerRequest request) {
        Cookie cookie = request.getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }

    void set(HttpServerResponse response, String value) {
        response.addCookie(cookie(value));
    }

    /** Makes the browser forget a session that is over. */
    public void clear(HttpServerResponse response) {
        response.addCookie(cookie("").setMaxAge(0));
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX);
    }
}
