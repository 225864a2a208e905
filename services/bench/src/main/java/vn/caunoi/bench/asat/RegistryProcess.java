package vn.caunoi.bench.asat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import vn.caunoi.bench.gateway.Pinning;
import vn.caunoi.servers.KafkaServer;
import vn.caunoi.servers.Ports;
import vn.caunoi.servers.PostgresServer;
import vn.caunoi.servers.ServerProcess;

/** The built registry on the second core, as a deployment runs it. */
final class RegistryProcess implements AutoCloseable {

    static final String DATABASE = "registry";
    static final String PASSWORD = "bench";

    private final ServerProcess process;
    private final int port;

    private RegistryProcess(ServerProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    static RegistryProcess start(Path directory, Path application, PostgresServer postgres, KafkaServer kafka) {
        int port = Ports.free();
        int management = Ports.free();
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(management));
        environment.put("DATABASE_URL", postgres.url(DATABASE));
        environment.put("DATABASE_USERNAME", DATABASE + "_app");
        environment.put("DATABASE_PASSWORD", PASSWORD);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        environment.put("OIDC_ISSUER", "http://localhost/realms/nobody");
        environment.put("OIDC_JWKS_URL", "http://localhost:9/nobody");
        ServerProcess process = ServerProcess.named("registry")
                .command(Pinning.to(1))
                .command(ServerProcess.java(), "-Xmx256m", "-XX:+UseSerialGC")
                .command("-jar", application.resolve("quarkus-run.jar").toString())
                .environment(environment)
                .log(directory.resolve("registry.log"))
                .layer(1)
                .start();
        process.awaitReady(() -> answers(management), Duration.ofMinutes(3));
        return new RegistryProcess(process, port);
    }

    /** Creates its tables, from the very class path that is measured. */
    static void migrate(Path application, PostgresServer postgres) throws IOException, InterruptedException {
        postgres.createDatabase(DATABASE, PASSWORD);
        ProcessBuilder migration = new ProcessBuilder(
                ServerProcess.java(),
                "-cp",
                "%1$s/app/*:%1$s/lib/main/*:%1$s/lib/boot/*".formatted(application),
                "vn.caunoi.database.Migrate");
        migration
                .environment()
                .putAll(Map.of(
                        "MIGRATION_JDBC_URL",
                        postgres.jdbcUrl(DATABASE),
                        "MIGRATION_USERNAME",
                        DATABASE + "_owner",
                        "MIGRATION_PASSWORD",
                        PASSWORD,
                        "MIGRATION_APP_ROLE",
                        DATABASE + "_app"));
        if (migration.inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("the registry's database could not be prepared");
        }
    }

    String url() {
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

    static Path application(Path root) {
        Path application = root.resolve("services/registry/target/quarkus-app");
        if (!Files.exists(application.resolve("quarkus-run.jar"))) {
            throw new IllegalStateException(
                    "build the registry first: ./mvnw -Dquick -pl services/registry -am package");
        }
        return application;
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(20));
    }
}
