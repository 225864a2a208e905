package vn.caunoi.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.gateway.edge.ClientAddress;
import vn.caunoi.gateway.edge.Exchange;
import vn.caunoi.gateway.edge.SecurityHeaders;
import vn.caunoi.gateway.platform.PublicUrl;

/** Which headers cross the gateway, in both directions. */
@Singleton
final class HeaderPolicy {
    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    private static final CharSequence TRACEPARENT = HttpHeaders.createOptimized("traceparent");

    /** About one connection only (RFC 9110, 7.6.1). */
    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade");

    /** Written by us, meant for us, or able to make a service see another request than the one that was checked. */
    private static final Set<String> NEVER_IN = Set.of(
            "authorization",
            "cookie",
            "expect",
            "forwarded",
            "traceparent",
            "true-client-ip",
            "via",
            "x-caunoi-csrf",
            "x-http-method",
            "x-http-method-override",
            "x-method-override",
            "x-original-url",
            "x-real-ip",
            "x-request-id",
            "x-requested-with",
            "x-rewrite-url");

    /** Tells strangers about the inside, or would speak for the whole origin. */
    private static final Set<String> NEVER_OUT = Set.of(
            "server", "set-cookie", "traceparent", "tracestate", "via", "x-powered-by", "x-request-id", "x-runtime");

    private final PublicUrl publicUrl;
    private final ClientAddress addresses;
    private final Set<String> neverOut;

    @Inject
    HeaderPolicy(PublicUrl publicUrl, ClientAddress addresses, SecurityHeaders securityHeaders) {
        this.publicUrl = publicUrl;
        this.addresses = addresses;
        Set<String> out = new HashSet<>(NEVER_OUT);
        out.addAll(HOP_BY_HOP);
        securityHeaders.names().forEach(name -> out.add(name.toLowerCase(Locale.ROOT)));
        this.neverOut = Set.copyOf(out);
    }

    /**
     * Makes the headers of a request those that the service may rely on.
     *
     * @param authorization what the service shall verify, null for an anonymous request
     */
    void inwards(MultiMap headers, Exchange exchange, @Nullable String authorization) {
        removeNominated(headers);
        remove(
                headers,
                name -> HOP_BY_HOP.contains(name) || NEVER_IN.contains(name) || name.startsWith("x-forwarded-"));
        headers.set(FORWARDED_FOR, addresses.of(exchange.request()))
                .set(FORWARDED_HOST, publicUrl.authority())
                .set(FORWARDED_PROTO, publicUrl.scheme())
                .set(REQUEST_ID, exchange.correlation().requestId())
                .set(TRACEPARENT, exchange.correlation().traceparent());
        if (authorization != null) {
            headers.set(HttpHeaders.AUTHORIZATION, authorization);
        }
    }

    /** Makes the headers of an answer fit for the outside. */
    void outwards(MultiMap headers) {
        removeNominated(headers);
        remove(headers, neverOut::contains);
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            // Answers may differ by who asks; only a service that says so makes one shareable.
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** The Connection header may name further headers that end here. */
    private static void removeNominated(MultiMap headers) {
        String connection = headers.get(HttpHeaders.CONNECTION);
        if (connection == null || connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close")) {
            return;
        }
        for (String value : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String nominated : value.split(",", -1)) {
                if (!nominated.isBlank()) {
                    headers.remove(nominated.trim());
                }
            }
        }
    }

    private static void remove(MultiMap headers, Predicate<String> unwanted) {
        List<String> names = new ArrayList<>(4);
        for (Map.Entry<String, String> header : headers) {
            if (unwanted.test(header.getKey().toLowerCase(Locale.ROOT))) {
                names.add(header.getKey());
            }
        }
        names.forEach(headers::remove);
    }
}
