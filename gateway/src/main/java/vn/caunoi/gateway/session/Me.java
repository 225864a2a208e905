package vn.caunoi.gateway.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.gateway.edge.Exchange;
import vn.caunoi.gateway.edge.Refusal;
import vn.caunoi.gateway.edge.Refusals;
import vn.caunoi.gateway.edge.Threshold;

/** {@code /api/me}: tells the page who uses it. The only thing about a session that scripts ever see. */
@Singleton
public final class Me {
    public static final String PATH = "/api/me";

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Refusals refusals;
    private final Threshold threshold;

    @Inject
    Me(Sessions sessions, SessionCookie cookie, Refusals refusals, Threshold threshold) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.refusals = refusals;
        this.threshold = threshold;
    }

    /** Answers with the session's person; a bearer token is not looked at, its owner knows who it is. */
    public void handle(Exchange exchange) {
        exchange.route(PATH);
        if (!exchange.isReading()) {
            refusals.answer(exchange, Refusal.METHOD_NOT_ALLOWED);
            return;
        }
        String secret = cookie.read(exchange.request());
        if (secret == null) {
            answer(exchange, null);
        } else {
            threshold.then(exchange, sessions.find(secret), lookup -> answer(exchange, lookup));
        }
    }

    private void answer(Exchange exchange, @Nullable Lookup lookup) {
        if (lookup != null && lookup.state() == Lookup.State.STORE_AWAY) {
            refusals.answer(exchange, Refusal.SESSIONS_UNAVAILABLE);
            return;
        }
        Session session = lookup == null ? null : lookup.session();
        if (lookup != null && session == null) {
            cookie.clear(exchange.context().response());
        }
        exchange.context()
                .response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end((session == null ? nobody() : describe(session)).toBuffer());
    }

    private static JsonObject nobody() {
        return new JsonObject().put("authenticated", false).put("roles", List.of());
    }

    private static JsonObject describe(Session session) {
        Session.Person person = session.person();
        JsonObject json = new JsonObject().put("authenticated", true);
        putPresent(json, "username", person.username());
        putPresent(json, "name", person.name());
        json.put("roles", person.roles());
        putPresent(json, "agency", person.agency());
        return json.put("expiresAt", session.renewableUntil().toString());
    }

    private static void putPresent(JsonObject json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
