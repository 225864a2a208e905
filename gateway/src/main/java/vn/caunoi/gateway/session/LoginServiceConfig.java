package vn.caunoi.gateway.session;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** How the gateway reaches the login service (Keycloak). */
@ConfigMapping(prefix = "gateway.login")
public interface LoginServiceConfig {
    /** Address of the realm. */
    URI authServerUrl();

    String clientId();

    String clientSecret();
}
