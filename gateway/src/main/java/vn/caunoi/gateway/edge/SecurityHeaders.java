package vn.caunoi.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.caunoi.gateway.platform.PublicUrl;

/**
 * Headers that tell browsers what pages of the suite may do; set on every answer, by the gateway alone.
 *
 * <p>Styles may be inline because the component library writes them at run time; scripts may not.
 */
@Singleton
public final class SecurityHeaders {
    static final String CSP = "Content-Security-Policy";

    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    private final Map<CharSequence, CharSequence> headers;
    private final Set<String> names;

    @Inject
    SecurityHeaders(PublicUrl publicUrl) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(CSP, publicUrl.secure() ? POLICY + "; upgrade-insecure-requests" : POLICY);
        all.put("X-Content-Type-Options", "nosniff");
        all.put("X-Frame-Options", "DENY");
        all.put("Referrer-Policy", "strict-origin-when-cross-origin");
        all.put(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=(), browsing-topics=()");
        all.put("Cross-Origin-Opener-Policy", "same-origin");
        all.put("Cross-Origin-Resource-Policy", "same-origin");
        if (publicUrl.secure()) {
            all.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        this.names = Set.copyOf(all.keySet());
        this.headers = new LinkedHashMap<>();
        all.forEach(
                (name, value) -> headers.put(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value)));
    }

    void addTo(MultiMap response) {
        headers.forEach(response::set);
    }

    /** Names a service's answer must not set beside ours. */
    public Set<String> names() {
        return names;
    }
}
