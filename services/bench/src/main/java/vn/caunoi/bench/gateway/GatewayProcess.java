package vn.caunoi.bench.gateway;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import vn.caunoi.local.realm.DemoRealm;
import vn.caunoi.servers.KeycloakServer;
import vn.caunoi.servers.Ports;
import vn.caunoi.servers.PostgresServer;
import vn.caunoi.servers.ServerProcess;

/** The built gateway, pinned to the second core. Its checks are all on; only the paces are out of reach. */
public final class GatewayProcess implements AutoCloseable {
    public static final String DATABASE_PASSWORD = "bench";

    private static final String UNREACHABLE_PACE = "1000000,1000000";

    private final ServerProcess process;
    private final int port;

    private GatewayProcess(ServerProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** What stands around the gateways under test. */
    public record Surroundings(
            Path directory, Path application, PostgresServer postgres, KeycloakServer keycloak, String upstream) {}

    public static GatewayProcess start(Surroundings around, String name, int port, boolean accessLog) {
        int management = Ports.free();
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(management));
        environment.put("QUARKUS_LOG_CATEGORY__VN_CAUNOI_ACCESS__LEVEL", accessLog ? "INFO" : "OFF");
        environment.put("PUBLIC_URL", "http://localhost:" + port);
        environment.put("OIDC_AUTH_SERVER_URL", around.keycloak().issuer(DemoRealm.NAME));
        environment.put("OIDC_CLIENT_ID", "caunoi-gateway");
        environment.put("OIDC_CLIENT_SECRET", DemoRealm.GATEWAY_SECRET);
        environment.put("SESSION_ENCRYPTION_SECRET", "a-secret-of-the-benchmark-with-32-characters");
        environment.put("DATABASE_URL", around.postgres().url("gateway"));
        environment.put("DATABASE_USERNAME", "gateway_app");
        environment.put("DATABASE_PASSWORD", DATABASE_PASSWORD);
        for (String service : new String[] {"REGISTRY", "CONSULTATION", "BROADCAST", "MONITORING"}) {
            environment.put("UPSTREAM_" + service, around.upstream());
        }
        for (String pace : new String[] {"PUBLIC", "API", "LOGIN", "ADDRESS"}) {
            environment.put("GATEWAY_LIMITS_" + pace + "_PACE", UNREACHABLE_PACE);
        }
        ServerProcess process = ServerProcess.named(name)
                .command(Pinning.to(1))
                .command(ServerProcess.java(), "-Xmx256m", "-XX:+UseSerialGC")
                .command("-jar", around.application().resolve("quarkus-run.jar").toString())
                .environment(environment)
                .log(around.directory().resolve(name + ".log"))
                .layer(1)
                .start();
        process.awaitReady(() -> answers(management), Duration.ofMinutes(2));
        return new GatewayProcess(process, port);
    }

    /** Creates the table of sessions, from the very class path that is measured. */
    public static void migrate(Surroundings around) throws IOException, InterruptedException {
        Path application = around.application();
        ProcessBuilder migration = new ProcessBuilder(
                ServerProcess.java(),
                "-cp",
                "%1$s/app/*:%1$s/lib/main/*:%1$s/lib/boot/*".formatted(application),
                "vn.caunoi.database.Migrate");
        migration
                .environment()
                .putAll(Map.of(
                        "MIGRATION_JDBC_URL",
                        around.postgres().jdbcUrl("gateway"),
                        "MIGRATION_USERNAME",
                        "gateway_owner",
                        "MIGRATION_PASSWORD",
                        DATABASE_PASSWORD,
                        "MIGRATION_APP_ROLE",
                        "gateway_app"));
        Process process = migration.inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the gateway's database could not be prepared");
        }
    }

    String publicUrl() {
        return "http://localhost:" + port;
    }

    /** The address for load; the public name is for the login only. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    private static boolean answers(int management) {
        try (var in = URI.create("http://localhost:" + management + "/q/health/ready")
                .toURL()
                .openStream()) {
            return in.readAllBytes().length > 0;
        } catch (IOException e) {
            return false;
        }
    }

    public static Path application(Path root) {
        Path application = root.resolve("gateway/target/quarkus-app");
        if (!Files.exists(application.resolve("quarkus-run.jar"))) {
            throw new IllegalStateException("build the gateway first: ./mvnw -Dquick -pl gateway -am package");
        }
        return application;
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(20));
    }
}
