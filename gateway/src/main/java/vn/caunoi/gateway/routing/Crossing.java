package vn.caunoi.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.caunoi.gateway.edge.Exchange;
import vn.caunoi.gateway.edge.Framing;
import vn.caunoi.gateway.edge.Refusal;
import vn.caunoi.gateway.edge.Refusals;
import vn.caunoi.problem.Problem;

/** One request on its way to a service and back. */
final class Crossing implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Crossing.class);
    private static final int UNAUTHORIZED = 401;

    private final Exchange exchange;
    private final Route route;
    private final @Nullable String authorization;
    private final Passage.Identity identity;
    private final HeaderPolicy headers;
    private final Refusals refusals;
    private boolean bodyTooLarge;

    Crossing(
            Exchange exchange,
            Route route,
            @Nullable String authorization,
            Passage.Identity identity,
            HeaderPolicy headers,
            Refusals refusals) {
        this.exchange = exchange;
        this.route = route;
        this.authorization = authorization;
        this.identity = identity;
        this.headers = headers;
        this.refusals = refusals;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        headers.inwards(request.headers(), exchange, authorization);
        Body body = request.getBody();
        if (body.length() < 0) {
            request.setBody(Body.body(new BoundedBody(body.stream(), route.maxBody(), () -> bodyTooLarge = true)));
        }
        return context.sendRequest().recover(failure -> Future.succeededFuture(inPlaceOf(request, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        if (exchange.refusal() == null) {
            Refusal refusal = response.getStatusCode() == UNAUTHORIZED ? meaningOfUnauthorized() : null;
            if (refusal == null) {
                headers.outwards(response.headers());
            } else {
                replace(response, refusal);
            }
        }
        return context.sendResponse();
    }

    /** A page's script has to know whether logging in helps, or waiting. */
    private @Nullable Refusal meaningOfUnauthorized() {
        return switch (identity) {
            case AWAY -> Refusal.IDENTITY_UNAVAILABLE;
            case NONE, OF_SESSION -> exchange.fromScript() ? Refusal.SESSION_EXPIRED : null;
            case AS_SENT -> null;
        };
    }

    private ProxyResponse inPlaceOf(ProxyRequest request, Throwable failure) {
        Refusal refusal = bodyTooLarge ? Refusal.BODY_TOO_LARGE : refusalFor(failure);
        LOG.debugf("%s: %s", route.prefix(), failure);
        ProxyResponse response = request.release().response();
        replace(response, refusal);
        if (Framing.hasBody(exchange.request())) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        return response;
    }

    private void replace(ProxyResponse response, Refusal refusal) {
        exchange.refusal(refusal);
        Buffer document = refusals.document(exchange, refusal);
        response.release();
        response.setStatusCode(refusal.status())
                .setStatusMessage(null)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .setBody(Body.body(document));
        if (refusal.passes()) {
            response.putHeader(HttpHeaders.RETRY_AFTER, "5");
        }
    }

    static Refusal refusalFor(Throwable failure) {
        if (failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException
                || failure instanceof ConnectionPoolTooBusyException) {
            return Refusal.UNAVAILABLE;
        }
        return failure instanceof TimeoutException ? Refusal.UPSTREAM_TIMEOUT : Refusal.BAD_GATEWAY;
    }
}
