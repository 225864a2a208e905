package vn.caunoi.monitoring.article;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for the many addresses of one article. Only what is proven irrelevant is dropped: counters of campaigns
 * and social networks. Paths keep their case, and parameters such as {@code id}, {@code cid} or {@code ref} stay,
 * because some sites need nothing else to find the article.
 *
 * @param url scheme {@code https}, lower-case host, no default port, no fragment, parameters in their order
 * @param host without {@code www.}, for telling outlets apart
 */
public record CanonicalUrl(String url, String host) {

    private static final Set<String> COUNTERS = Set.of(
            "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "zarsrc", "mc_cid", "mc_eid", "igshid",
            "_ga", "_gl", "twclid", "vero_id", "gidzl");

    private static final Pattern PARAMETERS = Pattern.compile("&");

    private static final String CAMPAIGN = "utm_";

    /**
     * Reads an absolute http or https address.
     *
     * @throws IllegalArgumentException when it is not one
     */
    public static CanonicalUrl of(String address) {
        URI uri;
        try {
            uri = new URI(address.trim().replace(" ", "%20"));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address", e);
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if ((!scheme.equals("http") && !scheme.equals("https")) || uri.getHost() == null) {
            throw new IllegalArgumentException("not a web address");
        }
        String host = IDN.toASCII(uri.getHost()).toLowerCase(Locale.ROOT);
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        int port = uri.getPort();
        boolean usual = port == -1 || port == 80 || port == 443;
        String url = "https://" + host + (usual ? "" : ":" + port) + path(uri) + query(uri.getRawQuery());
        return new CanonicalUrl(url, host.startsWith("www.") ? host.substring(4) : host);
    }

    private static String path(URI uri) {
        String path = URI.create(
                        uri.getRawPath() == null ? "" : uri.getRawPath().replaceAll("/{2,}", "/"))
                .normalize()
                .toASCIIString();
        while (path.startsWith("/../")) {
            path = path.substring(3);
        }
        return path.isEmpty() ? "/" : path;
    }

    private static String query(@Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        for (String parameter : PARAMETERS.split(raw, -1)) {
            int equals = parameter.indexOf('=');
            String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
            if (!parameter.isEmpty() && !name.startsWith(CAMPAIGN) && !COUNTERS.contains(name)) {
                kept.add(parameter);
            }
        }
        return kept.isEmpty()
                ? ""
                : "?" + URI.create("?" + String.join("&", kept)).toASCIIString().substring(1);
    }
}
