package vn.caunoi.bench.gateway;

import java.nio.file.Path;
import java.util.Map;
import vn.caunoi.bench.process.Application;
import vn.caunoi.bench.process.Instance;
import vn.caunoi.local.realm.DemoRealm;
import vn.caunoi.servers.KeycloakServer;
import vn.caunoi.servers.PostgresServer;

/** The built gateway, pinned to the second core. Its checks are all on; only the paces are out of reach. */
public final class GatewayProcess {

    private static final String DATABASE = "gateway";
    private static final String UNREACHABLE_PACE = "1000000,1000000";

    private final Application application;
    private final Path folder;
    private final PostgresServer postgres;
    private final KeycloakServer keycloak;
    private final String upstream;

    private GatewayProcess(
            Application application, Path folder, PostgresServer postgres, KeycloakServer keycloak, String upstream) {
        this.application = application;
        this.folder = folder;
        this.postgres = postgres;
        this.keycloak = keycloak;
        this.upstream = upstream;
    }

    /** Creates the table of sessions. */
    public static GatewayProcess prepared(
            Path root, Path folder, PostgresServer postgres, KeycloakServer keycloak, String upstream)
            throws Exception {
        Application application = Application.of(root, "gateway");
        application.createDatabase(postgres, DATABASE);
        return new GatewayProcess(application, folder, postgres, keycloak, upstream);
    }

    /** An instance under the public name {@code http://localhost:port}, which is for the login only. */
    public Instance start(String name, int port, boolean accessLog) {
        Map<String, String> environment = Application.environment(postgres, DATABASE);
        environment.put("QUARKUS_LOG_CATEGORY__VN_CAUNOI_ACCESS__LEVEL", accessLog ? "INFO" : "OFF");
        environment.put("PUBLIC_URL", "http://localhost:" + port);
        environment.put("OIDC_AUTH_SERVER_URL", keycloak.issuer(DemoRealm.NAME));
        environment.put("OIDC_CLIENT_ID", "caunoi-gateway");
        environment.put("OIDC_CLIENT_SECRET", DemoRealm.GATEWAY_SECRET);
        environment.put("SESSION_ENCRYPTION_SECRET", "a-secret-of-the-benchmark-with-32-characters");
        for (String service : new String[] {"REGISTRY", "CONSULTATION", "BROADCAST", "MONITORING"}) {
            environment.put("UPSTREAM_" + service, upstream);
        }
        for (String pace : new String[] {"PUBLIC", "API", "LOGIN", "ADDRESS"}) {
            environment.put("GATEWAY_LIMITS_" + pace + "_PACE", UNREACHABLE_PACE);
        }
        return application.startPinned(name, port, environment, folder);
    }
}
