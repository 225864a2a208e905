package vn.caunoi.registry.atom;

import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where readers reached us. */
public final class PublicAddress {

    private PublicAddress() {}

    /**
     * Scheme and host. The gateway says under which address it was reached, and lets nobody else say so.
     *
     * @param here as the request reached this service
     * @param header the value of a header of the request; null without it
     */
    public static String base(URI here, Function<String, @Nullable String> header) {
        String host = header.apply("X-Forwarded-Host");
        String scheme = header.apply("X-Forwarded-Proto");
        return (scheme == null ? here.getScheme() : scheme) + "://" + (host == null ? here.getAuthority() : host);
    }
}
