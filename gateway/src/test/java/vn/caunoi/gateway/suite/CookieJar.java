package vn.caunoi.gateway.suite;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/**
 * Keeps cookies as browsers do on {@code localhost}: shared by all ports, and Secure ones are sent although it is not
 * TLS, which the cookie store of the JDK would not do.
 */
final class CookieJar {
    private final Map<String, Kept> cookies = new ConcurrentHashMap<>();
    private final List<String> received = new CopyOnWriteArrayList<>();

    private record Kept(String path, String value) {}

    void store(List<String> setCookieHeaders) {
        received.addAll(setCookieHeaders);
        for (String header : setCookieHeaders) {
            String[] parts = header.split(";\\s*");
            String[] pair = parts[0].split("=", 2);
            String path = "/";
            boolean gone = pair[1].isEmpty();
            for (String part : parts) {
                String attribute = part.toLowerCase(Locale.ROOT);
                if (attribute.startsWith("path=")) {
                    path = part.substring("path=".length());
                }
                gone |= attribute.equals("max-age=0");
            }
            if (gone) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], new Kept(path, pair[1]));
            }
        }
    }

    /** The Cookie header for a request, empty when there is none to send. */
    String headerFor(URI target) {
        return cookies.entrySet().stream()
                .filter(cookie -> target.getPath().startsWith(cookie.getValue().path()))
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue().value())
                .collect(Collectors.joining("; "));
    }

    String value(String name) {
        Kept kept = cookies.get(name);
        return kept == null ? "" : kept.value();
    }

    List<String> names() {
        return List.copyOf(cookies.keySet());
    }

    List<String> received() {
        return received;
    }
}
