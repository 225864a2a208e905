package vn.caunoi.monitoring.feed;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address we are willing to fetch: http or https, a host name or a plain literal, no user name, no odd port.
 *
 * <p>Hosts that only look like names are refused: {@code 2130706433}, {@code 0x7f.1} and {@code 0177.0.0.1} are all
 * 127.0.0.1 to some resolvers and something else to others.
 *
 * @param host lower case, in ASCII form; IPv6 literals without brackets
 * @param target path and query as they go on the wire
 */
public record FeedAddress(boolean tls, String host, int port, String target) {

    public static final int MAX_LENGTH = 2000;

    private static final Pattern DOTTED =
            Pattern.compile("(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}");
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\\.?");
    private static final Pattern NUMBER_LIKE = Pattern.compile("(0x[0-9a-f]*|\\d+)");

    /**
     * Reads an address.
     *
     * @throws FetchFailed with {@link FetchFailure#BAD_ADDRESS} when it is not one we fetch
     */
    public static FeedAddress parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw bad("The address is too long.");
        }
        return of(uri(text.trim()));
    }

    /** The target of a redirect, relative to this address. */
    FeedAddress redirectedTo(String location) {
        return of(uri(toString()).resolve(uri(location.trim())));
    }

    private static FeedAddress of(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw bad("Only http and https addresses are fetched.");
        }
        boolean tls = scheme.equals("https");
        if (uri.getRawUserInfo() != null
                || uri.getRawAuthority() == null
                || uri.getRawAuthority().contains("@")) {
            throw bad("The address has no host, or names a user.");
        }
        String authority = uri.getRawAuthority();
        int colon = authority.endsWith("]") ? -1 : authority.lastIndexOf(':');
        String rawHost = colon < 0 ? authority : authority.substring(0, colon);
        int port = colon < 0 ? (tls ? 443 : 80) : port(authority.substring(colon + 1), tls);
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new FeedAddress(
                tls, host(rawHost), port, URI.create(path + query).toASCIIString());
    }

    private static URI uri(String text) {
        try {
            return new URI(text.replace(" ", "%20"));
        } catch (URISyntaxException e) {
            throw bad("The address cannot be read.");
        }
    }

    private static int port(String text, boolean tls) {
        if (text.isEmpty()) {
            return tls ? 443 : 80;
        }
        if (!text.matches("\\d{1,5}")) {
            throw bad("The port cannot be read.");
        }
        int port = Integer.parseInt(text);
        if (port == 0 || port > 65_535) {
            throw bad("The port cannot be read.");
        }
        return port;
    }

    private static String host(String raw) {
        if (raw.startsWith("[") && raw.endsWith("]")) {
            String literal = raw.substring(1, raw.length() - 1).toLowerCase(Locale.ROOT);
            if (!literal.matches("[0-9a-f:.]+")) {
                throw bad("The host cannot be read.");
            }
            return literal;
        }
        String host;
        try {
            host = IDN.toASCII(raw).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw bad("The host cannot be read.");
        }
        if (DOTTED.matcher(host).matches()) {
            return host;
        }
        String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        String last = bare.substring(bare.lastIndexOf('.') + 1);
        if (!NAME.matcher(host).matches() || NUMBER_LIKE.matcher(last).matches()) {
            throw bad("The host is neither a name nor a plain address.");
        }
        return host;
    }

    private static FetchFailed bad(String detail) {
        return new FetchFailed(FetchFailure.BAD_ADDRESS, detail);
    }

    @Override
    public String toString() {
        String bracketed = host.contains(":") ? "[" + host + "]" : host;
        boolean usual = port == (tls ? 443 : 80);
        return (tls ? "https://" : "http://") + bracketed + (usual ? "" : ":" + port) + target;
    }
}
