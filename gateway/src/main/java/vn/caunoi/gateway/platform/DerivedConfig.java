package vn.caunoi.gateway.platform;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Settings of the framework that follow from others, so that nobody can set one and forget the other.
 *
 * <ul>
 *   <li>One event loop per core: with more of them they only take turns on the cores.
 *   <li>Secure cookies and https redirects exactly when browsers reach us by https, whatever arrives at our own port.
 * </ul>
 */
public final class DerivedConfig implements ConfigSourceFactory {
    /** Above the defaults, below application.properties, so that an operator can still decide otherwise. */
    private static final int ORDINAL = 240;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Map<String, String> derived = new HashMap<>();
        String loops = Integer.toString(Runtime.getRuntime().availableProcessors());
        derived.put("quarkus.http.io-threads", loops);
        derived.put("quarkus.vertx.event-loops-pool-size", loops);
        ConfigValue publicUrl = context.getValue("PUBLIC_URL");
        if (publicUrl != null && publicUrl.getValue() != null) {
            String secure = Boolean.toString(publicUrl.getValue().startsWith("https:"));
            derived.put("quarkus.oidc.authentication.cookie-force-secure", secure);
            derived.put("quarkus.oidc.authentication.force-redirect-https-scheme", secure);
        }
        return List.of(new PropertiesConfigSource(derived, "derived", ORDINAL));
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(ORDINAL);
    }
}
