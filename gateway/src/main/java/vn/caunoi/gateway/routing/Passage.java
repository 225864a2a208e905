package vn.caunoi.gateway.routing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.caunoi.gateway.edge.Exchange;
import vn.caunoi.gateway.edge.Refusals;

/** The reverse proxy: streams a request to its service and the answer back. */
@Singleton
final class Passage {
    /** In whose name a request travels; decides what a 401 of the service means. */
    enum Identity {
        /** Nobody's. */
        NONE,
        /** That of a session we know. */
        OF_SESSION,
        /** Whoever the caller's own token says. */
        AS_SENT,
        /** Nobody's, because the token of the session could not be had. */
        AWAY
    }

    private static final ProxyOptions NO_TUNNELS = new ProxyOptions().setSupportWebSocket(false);
    // Shorter than the services keep a connection open, so that we do not write into one that is being closed.
    private static final int KEEP_ALIVE_SECONDS = 30;
    private static final int WAITING_PER_CONNECTION = 4;

    private final HttpClient client;
    private final HeaderPolicy headers;
    private final Refusals refusals;
    private final Map<Route, RequestOptions> targets = new ConcurrentHashMap<>();

    @Inject
    Passage(Vertx vertx, UpstreamsConfig config, HeaderPolicy headers, Refusals refusals) {
        this.headers = headers;
        this.refusals = refusals;
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) config.connectTimeout().toMillis())
                        .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                        .setMaxWaitQueueSize(config.maxConnections() * WAITING_PER_CONNECTION)
                        .setTcpNoDelay(true)
                        .setMaxHeaderSize(32 * 1024),
                new PoolOptions().setHttp1MaxSize(config.maxConnections()));
    }

    /**
     * Passes the request on.
     *
     * @param authorization what the service shall verify, null for an anonymous request
     */
    void open(Exchange exchange, Route route, @Nullable String authorization, Identity identity) {
        HttpServerRequest request = exchange.request();
        if (request.response().closed()) {
            // The caller left while we looked the session up.
            return;
        }
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
        RequestOptions target = targets.computeIfAbsent(route, Passage::target);
        Crossing crossing = new Crossing(exchange, route, authorization, identity, headers, refusals);
        HttpProxy.reverseProxy(NO_TUNNELS, client)
                .origin(context -> client.request(target))
                .addInterceptor(crossing)
                .handle(request);
    }

    private static RequestOptions target(Route route) {
        Upstream upstream = route.upstream();
        return new RequestOptions()
                .setHost(upstream.host())
                .setPort(upstream.port())
                .setSsl(upstream.tls())
                .setIdleTimeout(route.timeout().toMillis());
    }
}
