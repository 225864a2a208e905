package vn.caunoi.gateway.edge;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What every request passes first, whatever it wants: log, headers, framing, and the address's overall pace. */
@Singleton
public final class Threshold {
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");

    private final SecurityHeaders securityHeaders;
    private final AccessLog accessLog;
    private final Refusals refusals;
    private final RateLimits limits;
    private final ClientAddress addresses;

    @Inject
    Threshold(
            SecurityHeaders securityHeaders,
            AccessLog accessLog,
            Refusals refusals,
            RateLimits limits,
            ClientAddress addresses) {
        this.securityHeaders = securityHeaders;
        this.accessLog = accessLog;
        this.refusals = refusals;
        this.limits = limits;
        this.addresses = addresses;
    }

    /** Returns the exchange, or null when the request has been answered already. */
    public @Nullable Exchange cross(RoutingContext context) {
        Exchange exchange = Exchange.begin(context);
        MultiMap response = context.response().headers();
        response.set(REQUEST_ID, exchange.correlation().requestId());
        securityHeaders.addTo(response);
        context.addEndHandler(ended -> accessLog.ended(exchange));

        Refusal refusal = Framing.judge(context.request());
        if (refusal != null) {
            refusals.answer(exchange, refusal);
            return null;
        }
        return exchange;
    }

    /** Counts the request; answers it with 429 when the client has been too quick. */
    public boolean admits(Exchange exchange, RateClass rateClass, String client) {
        if (limits.tryTake(rateClass, client)) {
            return true;
        }
        limits.explain(rateClass, client, exchange.context().response().headers());
        refusals.answer(exchange, Refusal.TOO_MANY_REQUESTS);
        return false;
    }

    /** Counts the request against its network prefix alone. */
    public boolean admitsAddress(Exchange exchange, RateClass rateClass) {
        return admits(exchange, rateClass, addresses.prefixOf(exchange.request()));
    }

    /** Goes on when something has been found out; whatever goes wrong from here on ends the request. */
    public <T> void then(Exchange exchange, Future<T> found, Consumer<T> next) {
        found.onComplete(result -> {
            if (result.failed()) {
                fail(exchange, result.cause());
                return;
            }
            try {
                next.accept(result.result());
            } catch (RuntimeException fault) {
                fail(exchange, fault);
            }
        });
    }

    /** Ends a request that one of our own steps could not handle. */
    public void fail(Exchange exchange, Throwable failure) {
        AccessLog.failed(exchange, failure);
        refusals.answer(exchange, Refusal.INTERNAL_ERROR);
    }
}
