package vn.caunoi.gateway.routing;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.caunoi.gateway.edge.ClientAddress;
import vn.caunoi.gateway.edge.CsrfGuard;
import vn.caunoi.gateway.edge.Exchange;
import vn.caunoi.gateway.edge.Framing;
import vn.caunoi.gateway.edge.RateClass;
import vn.caunoi.gateway.edge.Refusal;
import vn.caunoi.gateway.edge.Refusals;
import vn.caunoi.gateway.edge.Threshold;
import vn.caunoi.gateway.session.Lookup;
import vn.caunoi.gateway.session.Session;
import vn.caunoi.gateway.session.SessionCookie;
import vn.caunoi.gateway.session.Sessions;

/** Decides in whose name a request goes to a service, and whether it goes there at all. */
@Singleton
public final class Relay {
    private final RoutingTable table;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final CsrfGuard csrf;
    private final Threshold threshold;
    private final Refusals refusals;
    private final ClientAddress addresses;
    private final Passage passage;

    @Inject
    Relay(
            RoutingTable table,
            Sessions sessions,
            SessionCookie cookie,
            CsrfGuard csrf,
            Threshold threshold,
            Refusals refusals,
            ClientAddress addresses,
            Passage passage) {
        this.table = table;
        this.sessions = sessions;
        this.cookie = cookie;
        this.csrf = csrf;
        this.threshold = threshold;
        this.refusals = refusals;
        this.addresses = addresses;
        this.passage = passage;
    }

    /** Returns false when no route covers the path. */
    public boolean handle(Exchange exchange) {
        Route route = table.find(exchange.request().path());
        if (route == null) {
            return false;
        }
        exchange.route(route.prefix());
        if (Framing.declaredLength(exchange.request()) > route.maxBody()) {
            refusals.answer(exchange, Refusal.BODY_TOO_LARGE);
            return true;
        }
        Credential credential = Credential.of(exchange.request(), cookie.read(exchange.request()));
        if (credential.bearer() != null) {
            withBearer(exchange, route, credential.bearer());
        } else if (credential.session() != null) {
            withSession(exchange, route, credential.session());
        } else {
            anonymously(exchange, route, false);
        }
        return true;
    }

    /** The token is the service's to verify; until then it only counts together with the address it came from. */
    private void withBearer(Exchange exchange, Route route, String authorization) {
        exchange.client(Exchange.Client.BEARER);
        String prefix = addresses.prefixOf(exchange.request());
        if (threshold.admits(exchange, RateClass.ADDRESS, prefix)
                && threshold.admits(exchange, route.rateClass(), prefix + ' ' + BearerSubject.of(authorization))) {
            passage.open(exchange, route, authorization, Passage.Identity.AS_SENT);
        }
    }

    private void withSession(Exchange exchange, Route route, String secret) {
        HttpServerRequest request = exchange.request();
        if (!csrf.accepts(request.method(), request.headers())) {
            refusals.answer(exchange, Refusal.CSRF_REFUSED);
            return;
        }
        // Guessed cookies must not cost a look into the table each.
        if (sessions.isKnown(secret) || threshold.admitsAddress(exchange, RateClass.ADDRESS)) {
            threshold.then(exchange, sessions.find(secret), lookup -> relay(exchange, route, lookup));
        }
    }

    private void relay(Exchange exchange, Route route, Lookup lookup) {
        switch (lookup.state()) {
            case PRESENT -> withToken(exchange, route, lookup.session());
            case ABSENT -> {
                cookie.clear(exchange.context().response());
                anonymously(exchange, route, false);
            }
            case LOGIN_AWAY -> withoutToken(exchange, route, Refusal.IDENTITY_UNAVAILABLE);
            case STORE_AWAY -> withoutToken(exchange, route, Refusal.SESSIONS_UNAVAILABLE);
        }
    }

    private void withToken(Exchange exchange, Route route, @Nullable Session session) {
        if (session == null) {
            anonymously(exchange, route, false);
            return;
        }
        exchange.client(Exchange.Client.SESSION);
        if (threshold.admits(exchange, route.rateClass(), session.key().hex())) {
            passage.open(exchange, route, "Bearer " + session.accessToken(), Passage.Identity.OF_SESSION);
        }
    }

    /** Public pages keep working for somebody whose token cannot be had right now; nothing else is risked. */
    private void withoutToken(Exchange exchange, Route route, Refusal reason) {
        if (route.open() && exchange.isReading()) {
            anonymously(exchange, route, true);
        } else {
            refusals.answer(exchange, reason);
        }
    }

    private void anonymously(Exchange exchange, Route route, boolean identityAway) {
        if (!route.open()) {
            if (threshold.admitsAddress(exchange, RateClass.ADDRESS)) {
                refusals.answer(exchange, exchange.fromScript() ? Refusal.SESSION_EXPIRED : Refusal.UNAUTHENTICATED);
            }
        } else if (threshold.admitsAddress(exchange, route.rateClass())) {
            passage.open(exchange, route, null, identityAway ? Passage.Identity.AWAY : Passage.Identity.NONE);
        }
    }
}
