package vn.caunoi.gateway.routing;

import java.time.Duration;
import vn.caunoi.gateway.edge.RateClass;

/**
 * One line of the routing table.
 *
 * @param prefix whole segments of the path; the longest matching prefix wins
 * @param timeout how long the service may be silent
 * @param maxBody bytes of a request body
 * @param rateClass bucket that requests are counted in
 * @param open whether the service decides if a login is needed; otherwise the gateway asks for one first
 */
record Route(String prefix, Upstream upstream, Duration timeout, long maxBody, RateClass rateClass, boolean open) {
    Route {
        if (!prefix.startsWith("/api/") || prefix.endsWith("/")) {
            throw new IllegalArgumentException("a prefix is /api/… without a slash at its end: " + prefix);
        }
    }

    boolean covers(String path) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
