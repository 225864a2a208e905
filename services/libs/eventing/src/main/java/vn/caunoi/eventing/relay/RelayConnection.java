package vn.caunoi.eventing.relay;

import io.vertx.core.net.PemTrustOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How the relay reaches the service's database: as the pool does, but by a connection of its own. A lock must not
 * travel with a connection that a pool hands to somebody else.
 */
@ApplicationScoped
class RelayConnection {

    /** Lets the server notice within half a minute that a vanished leader is gone. */
    private static final Map<String, String> SESSION = Map.of(
            "application_name", "outbox-relay",
            "statement_timeout", "10000",
            "tcp_keepalives_idle", "15",
            "tcp_keepalives_interval", "5",
            "tcp_keepalives_count", "3");

    private final String url;
    private final String username;
    private final String password;
    private final Optional<String> sslMode;
    private final Optional<String> hostnameVerification;
    private final Optional<List<String>> trustedCertificates;

    RelayConnection(
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "quarkus.datasource.reactive.postgresql.ssl-mode") Optional<String> sslMode,
            @ConfigProperty(name = "quarkus.datasource.reactive.hostname-verification-algorithm")
                    Optional<String> hostnameVerification,
            @ConfigProperty(name = "quarkus.datasource.reactive.trust-certificate-pem.certs")
                    Optional<List<String>> trustedCertificates) {
        this.url = url;
        this.username = username;
        this.password = password;
        this.sslMode = sslMode;
        this.hostnameVerification = hostnameVerification;
        this.trustedCertificates = trustedCertificates;
    }

    PgConnectOptions options() {
        PgConnectOptions options = PgConnectOptions.fromUri(url.replaceFirst("^vertx-reactive:", ""))
                .setUser(username)
                .setPassword(password)
                .setCachePreparedStatements(true);
        options.setConnectTimeout(5_000).setTcpKeepAlive(true);
        SESSION.forEach(options::addProperty);
        sslMode.ifPresent(mode -> options.setSslMode(SslMode.of(mode)));
        hostnameVerification
                .filter(algorithm -> !algorithm.equalsIgnoreCase("NONE"))
                .ifPresent(options::setHostnameVerificationAlgorithm);
        trustedCertificates.ifPresent(certificates -> {
            PemTrustOptions trust = new PemTrustOptions();
            certificates.forEach(trust::addCertPath);
            options.setPemTrustOptions(trust);
        });
        return options;
    }
}
