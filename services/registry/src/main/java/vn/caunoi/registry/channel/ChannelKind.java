package vn.caunoi.registry.channel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a channel is, and what its address looks like. */
public enum ChannelKind {
    /** Portal or site. */
    PORTAL("([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,10}", null),
    /** Zalo official account. */
    ZALO("(oa\\.)?zalo\\.me", "/[A-Za-z0-9_.-]{3,60}"),
    /** Page on Facebook. */
    FACEBOOK("(www\\.|m\\.)?facebook\\.com", "/[A-Za-z0-9.]{3,60}|/profile\\.php"),
    /** Channel on YouTube. */
    YOUTUBE("(www\\.)?youtube\\.com", "/(@|channel/|c/)[A-Za-z0-9_.-]{3,60}"),
    /** Name that is shown as the sender of text messages. */
    SMS_SENDER(null, "(?=.*[A-Za-z])[A-Za-z0-9_.-]{3,11}"),
    /** Number of a call centre. */
    HOTLINE(null, "(\\+84|0)([ .-]?[0-9]){9,10}|1[89]00([ .-]?[0-9]){4,6}|1022");

    private final @Nullable Pattern host;
    private final @Nullable Pattern rest;

    ChannelKind(@Nullable String host, @Nullable String rest) {
        this.host = host == null ? null : Pattern.compile(host);
        this.rest = rest == null ? null : Pattern.compile(rest);
    }

    /** The address in the one way in which it is stored; empty for what can be none of this kind. */
    Optional<String> address(String text) {
        String stripped = text.strip();
        if (host == null) {
            return rest != null && rest.matcher(stripped).matches() ? Optional.of(stripped) : Optional.empty();
        }
        try {
            URI uri = new URI(stripped);
            String name = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            boolean fits = "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getRawUserInfo() == null
                    && uri.getPort() == -1
                    && uri.getRawFragment() == null
                    && host.matcher(name).matches()
                    && (rest == null || rest.matcher(uri.getRawPath()).matches());
            return fits ? Optional.of(written(uri, name)) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static String written(URI uri, String host) {
        String path = uri.getRawPath().equals("/") ? "" : uri.getRawPath();
        return "https://" + host + path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
