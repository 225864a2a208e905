package vn.caunoi.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.servers.Ports;
import vn.caunoi.servers.PostgresServer;
import vn.caunoi.servers.ServerProcess;

/** What the build made of a module: the folder {@code quarkus-app}. */
public final class Application {

    /** Of every database of a benchmark. */
    public static final String PASSWORD = "bench";

    private final Path folder;

    private Application(Path folder) {
        this.folder = folder;
    }

    /** The module must have been built. */
    public static Application of(Path root, String module) {
        Path folder = root.resolve(module).resolve("target/quarkus-app");
        if (!Files.exists(folder.resolve("quarkus-run.jar"))) {
            throw new IllegalStateException("build it first: ./mvnw -Dquick -pl %s -am package".formatted(module));
        }
        return new Application(folder);
    }

    /** Creates a database and its tables, from the very class path that is measured. */
    public void createDatabase(PostgresServer postgres, String name) throws IOException, InterruptedException {
        postgres.createDatabase(name, PASSWORD);
        ProcessBuilder migration = new ProcessBuilder(
                ServerProcess.java(),
                "-cp",
                "%1$s/app/*:%1$s/lib/main/*:%1$s/lib/boot/*".formatted(folder),
                "vn.caunoi.database.Migrate");
        migration
                .environment()
                .putAll(Map.of(
                        "MIGRATION_JDBC_URL",
                        postgres.jdbcUrl(name),
                        "MIGRATION_USERNAME",
                        name + "_owner",
                        "MIGRATION_PASSWORD",
                        PASSWORD,
                        "MIGRATION_APP_ROLE",
                        name + "_app"));
        if (migration.inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("the database %s could not be prepared".formatted(name));
        }
    }

    /** The variables by which a service finds the database that was made for it. */
    public static Map<String, String> environment(PostgresServer postgres, String database) {
        return new HashMap<>(Map.of(
                "DATABASE_URL",
                postgres.url(database),
                "DATABASE_USERNAME",
                database + "_app",
                "DATABASE_PASSWORD",
                PASSWORD));
    }

    /** Runs it on any core. */
    public Instance start(String name, int port, Map<String, String> environment, Path logs) {
        return start(name, port, environment, logs, List.of());
    }

    /** Runs it on the second core alone, beside nothing but what it is compared with. */
    public Instance startPinned(String name, int port, Map<String, String> environment, Path logs) {
        return start(name, port, environment, logs, Pinning.to(1));
    }

    private Instance start(String name, int port, Map<String, String> environment, Path logs, List<String> pinning) {
        int management = Ports.free();
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(management));
        ServerProcess process = ServerProcess.named(name)
                .command(pinning)
                .command(ServerProcess.java(), "-Xmx256m", "-XX:+UseSerialGC")
                .command("-jar", folder.resolve("quarkus-run.jar").toString())
                .environment(variables)
                .log(logs.resolve(name + ".log"))
                .layer(1)
                .start();
        return Instance.ready(process, port, management);
    }
}
