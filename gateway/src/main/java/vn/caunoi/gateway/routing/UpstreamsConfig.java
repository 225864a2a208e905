package vn.caunoi.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the services are, as {@code http://host:port}. */
@ConfigMapping(prefix = "gateway.upstreams")
public interface UpstreamsConfig {
    URI registry();

    URI consultation();

    URI broadcast();

    URI monitoring();

    /** Patience with opening a connection; services are neighbours. */
    @WithDefault("PT2S")
    Duration connectTimeout();

    /** How long a route waits for the next sign of life of a service. */
    @WithDefault("PT30S")
    Duration timeout();

    /** Bytes of a file that is attached to a matter; registry looks at {@code ATTACHMENT_MAX_SIZE} too. */
    @WithDefault("20M")
    MemorySize maxAttachment();

    /** Connections to one service at most. */
    @WithDefault("256")
    int maxConnections();
}
