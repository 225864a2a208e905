package vn.caunoi.gateway.entry;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.caunoi.gateway.edge.Exchange;
import vn.caunoi.gateway.edge.Refusal;
import vn.caunoi.gateway.edge.Refusals;
import vn.caunoi.gateway.edge.Threshold;
import vn.caunoi.gateway.routing.Relay;
import vn.caunoi.gateway.session.LoginRoutes;
import vn.caunoi.gateway.session.Me;
import vn.caunoi.gateway.web.OpenApiDocuments;
import vn.caunoi.gateway.web.WebUi;

/**
 * Every request comes in here, before anything of the framework has looked at it, and is sent to the one part that is
 * responsible. Only the code flow and the UI's files go on to the framework.
 */
@Singleton
final class FrontDoor {
    /** Ahead of body, CORS and authentication handlers; those count down from 1000. */
    private static final int FIRST = 5000;

    private final Threshold threshold;
    private final Relay relay;
    private final LoginRoutes login;
    private final Me me;
    private final OpenApiDocuments documents;
    private final WebUi webUi;
    private final Refusals refusals;

    @Inject
    FrontDoor(
            Threshold threshold,
            Relay relay,
            LoginRoutes login,
            Me me,
            OpenApiDocuments documents,
            WebUi webUi,
            Refusals refusals) {
        this.threshold = threshold;
        this.relay = relay;
        this.login = login;
        this.me = me;
        this.documents = documents;
        this.webUi = webUi;
        this.refusals = refusals;
    }

    void install(@Observes Filters filters) {
        filters.register(this::enter, FIRST);
    }

    private void enter(RoutingContext context) {
        if (Exchange.find(context) != null) {
            context.next();
            return;
        }
        Exchange exchange = threshold.cross(context);
        if (exchange == null) {
            return;
        }
        try {
            dispatch(exchange);
        } catch (RuntimeException fault) {
            threshold.fail(exchange, fault);
        }
    }

    private void dispatch(Exchange exchange) {
        String path = exchange.request().path();
        if (isBelow(path, "/api")) {
            if (Me.PATH.equals(path)) {
                me.handle(exchange);
            } else if (!relay.handle(exchange)) {
                refusals.answer(exchange, Refusal.NOT_FOUND);
            }
        } else if (isBelow(path, "/auth")) {
            login.handle(exchange);
        } else if (isBelow(path, "/openapi")) {
            if (!documents.handle(exchange)) {
                refusals.answer(exchange, Refusal.NOT_FOUND);
            }
        } else if (isBelow(path, "/q")) {
            // Management lives on a port of its own and is never served here.
            refusals.answer(exchange, Refusal.NOT_FOUND);
        } else {
            webUi.handle(exchange);
        }
    }

    private static boolean isBelow(String path, String prefix) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
