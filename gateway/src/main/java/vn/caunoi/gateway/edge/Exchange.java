package vn.caunoi.gateway.edge;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the gateway knows about one request while it lasts; carries the facts for answer, log line and metrics. */
public final class Exchange {
    private static final String KEY = Exchange.class.getName();

    /** Whose credential the request came with. */
    public enum Client {
        ANONYMOUS,
        SESSION,
        BEARER
    }

    private final RoutingContext context;
    private final Correlation correlation;
    private final long startedAt = System.nanoTime();
    private String route = "none";
    private Client client = Client.ANONYMOUS;
    private @Nullable Refusal refusal;

    private Exchange(RoutingContext context) {
        this.context = context;
        this.correlation = Correlation.of(context.request().headers());
    }

    public static Exchange begin(RoutingContext context) {
        Exchange exchange = new Exchange(context);
        context.put(KEY, exchange);
        return exchange;
    }

    /** The exchange that was begun for this request. */
    public static Exchange of(RoutingContext context) {
        return Objects.requireNonNull(context.get(KEY));
    }

    public static @Nullable Exchange find(RoutingContext context) {
        return context.get(KEY);
    }

    public RoutingContext context() {
        return context;
    }

    public HttpServerRequest request() {
        return context.request();
    }

    public Correlation correlation() {
        return correlation;
    }

    /** Prefix of the routing table or name of the gateway's own page; few values, fit for a metric's tag. */
    public String route() {
        return route;
    }

    public void route(String name) {
        this.route = name;
    }

    public Client client() {
        return client;
    }

    public void client(Client kind) {
        this.client = kind;
    }

    /** Why the gateway answered itself; null when it did not refuse. */
    public @Nullable Refusal refusal() {
        return refusal;
    }

    public void refusal(Refusal reason) {
        this.refusal = reason;
    }

    public long elapsedNanos() {
        return System.nanoTime() - startedAt;
    }

    /** Whether the request only wants to read, by GET or HEAD. */
    public boolean isReading() {
        HttpMethod method = request().method();
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }

    /** Whether a page's script asks, which can act on a status, and not somebody who navigates. */
    public boolean fromScript() {
        String requestedWith = request().getHeader("X-Requested-With");
        return "JavaScript".equals(requestedWith) || "XMLHttpRequest".equals(requestedWith);
    }
}
