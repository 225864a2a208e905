package vn.caunoi.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import vn.caunoi.gateway.platform.PublicUrl;

/**
 * Keeps other sites from making a logged-in browser change something.
 *
 * <p>Two independent signs are needed: the browser's own word where the request comes from, and a header that no form
 * and no foreign script can send without a preflight, which we never grant. Requests that do not use the session cookie
 * need neither, because nothing in them is sent by the browser on its own account.
 */
@Singleton
public final class CsrfGuard {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String origin;

    @Inject
    public CsrfGuard(PublicUrl publicUrl) {
        this.origin = publicUrl.origin();
    }

    /** Whether a request that uses the session cookie may go on. */
    public boolean accepts(HttpMethod method, MultiMap headers) {
        return SAFE.contains(method) || ("1".equals(headers.get("X-Caunoi-Csrf")) && isSameOrigin(headers));
    }

    /** At least one of both headers must be there, and none may contradict. */
    private boolean isSameOrigin(MultiMap headers) {
        String from = headers.get("Origin");
        String site = headers.get("Sec-Fetch-Site");
        if (from == null && site == null) {
            return false;
        }
        return (from == null || from.equals(origin)) && (site == null || "same-origin".equals(site));
    }

    /** Whether another site sent the browser here; own links, typed addresses and old browsers are not. */
    public static boolean isCrossSite(MultiMap headers) {
        return "cross-site".equals(headers.get("Sec-Fetch-Site"));
    }
}
