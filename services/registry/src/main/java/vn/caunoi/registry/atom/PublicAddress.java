package vn.caunoi.registry.atom;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where readers reached us. */
public final class PublicAddress {

    private PublicAddress() {}

    /**
     * Scheme and host. The gateway says under which address it was reached, and lets nobody else say so.
     *
     * @param here as the request reached this service
     * @param host {@code X-Forwarded-Host}
     * @param scheme {@code X-Forwarded-Proto}
     */
    public static String base(URI here, @Nullable String host, @Nullable String scheme) {
        return (scheme == null ? here.getScheme() : scheme) + "://" + (host == null ? here.getAuthority() : host);
    }
}
