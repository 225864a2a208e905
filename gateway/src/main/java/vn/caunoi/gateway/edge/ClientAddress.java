package vn.caunoi.gateway.edge;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where a request came from.
 *
 * <p>Limits count network prefixes (/24, /56) and not addresses, because one household or attacker usually has a whole
 * one. {@code X-Forwarded-For} counts only as far as our own proxies have written it.
 */
@Singleton
public final class ClientAddress {
    private static final int IPV4_PREFIX_BYTES = 3;
    private static final int IPV6_PREFIX_BYTES = 7;

    private final int trustedProxies;

    @Inject
    ClientAddress(LimitsConfig config) {
        this(config.trustedProxies());
    }

    ClientAddress(int trustedProxies) {
        this.trustedProxies = trustedProxies;
    }

    /** The network prefix, for counting. */
    public String prefixOf(HttpServerRequest request) {
        return prefix(of(request));
    }

    /** The address of the client, as far as it can be known. */
    public String of(HttpServerRequest request) {
        return of(request.remoteAddress().hostAddress(), request.getHeader("X-Forwarded-For"));
    }

    String of(@Nullable String peer, @Nullable String forwardedFor) {
        if (trustedProxies > 0 && forwardedFor != null) {
            String[] hops = forwardedFor.split(",", -1);
            // The last trusted proxy saw the client and wrote it down that many places from the end.
            int place = hops.length - trustedProxies;
            if (place >= 0 && looksLikeAddress(hops[place].trim())) {
                return hops[place].trim();
            }
        }
        return peer == null ? "unknown" : peer;
    }

    static String prefix(String address) {
        if (!looksLikeAddress(address)) {
            return address;
        }
        int colon = address.indexOf(':');
        if (colon < 0) {
            return address.substring(0, address.lastIndexOf('.'));
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            // An IPv4 address in IPv6 clothes comes back as four bytes.
            int length = bytes.length == 4 ? IPV4_PREFIX_BYTES : IPV6_PREFIX_BYTES;
            return HexFormat.of().formatHex(bytes, 0, length);
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    /** Literal addresses only: a name would send us asking a name server of the caller's choice. */
    private static boolean looksLikeAddress(String text) {
        return text.indexOf(':') >= 0
                ? text.length() <= 45 && text.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == ':' || c == '.')
                : text.length() <= 15 && text.matches("\\d{1,3}(\\.\\d{1,3}){3}");
    }
}
