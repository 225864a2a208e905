package vn.caunoi.gateway.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;

/**
 * The suite's own origin. Redirects, forwarded headers and origin checks use it and never the {@code Host} header,
 * which anybody may write.
 */
@Singleton
public final class PublicUrl {
    private final String scheme;
    private final String authority;

    @Inject
    PublicUrl(GatewayConfig config) {
        this(config.publicUrl());
    }

    /** @throws IllegalArgumentException unless the address is an http or https origin without a path */
    public PublicUrl(URI url) {
        boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        boolean bare = url.getRawPath() == null || url.getRawPath().isEmpty() || "/".equals(url.getRawPath());
        if (!http || !bare || url.getHost() == null || url.getRawUserInfo() != null || url.getRawQuery() != null) {
            throw new IllegalArgumentException("PUBLIC_URL must look like https://host or http://localhost:8080");
        }
        this.scheme = url.getScheme();
        this.authority = url.getRawAuthority();
    }

    public String scheme() {
        return scheme;
    }

    /** Host and, unless it is the scheme's default, port. */
    public String authority() {
        return authority;
    }

    /** As browsers write it into the {@code Origin} header. */
    public String origin() {
        return scheme + "://" + authority;
    }

    /** Whether browsers speak TLS with us; only a developer's own machine may do without. */
    public boolean secure() {
        return "https".equals(scheme);
    }
}
