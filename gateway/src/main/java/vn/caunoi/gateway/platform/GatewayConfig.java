package vn.caunoi.gateway.platform;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the gateway stands in the world. */
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {
    /** Address under which browsers reach the suite: scheme, host and port, no path. */
    URI publicUrl();
}
